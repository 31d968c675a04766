'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { CouncilField } from '#app/_ui/forms/council-shown.tsx'
import { moveSeatAction } from './actions.ts'

type Props = { jurisdictionId: number; name: string; isFirst: boolean; isLast: boolean }

/** One place at a time. A button at the end is only said to be disabled: one that is loses the focus. */
export function MoveForm({ jurisdictionId, name, isFirst, isLast }: Props) {
  const t = useTranslations('jurisdictions')
  const [answer, send] = useActionState(moveSeatAction, null)
  return (
    <form action={send} className="actions">
      <CouncilField />
      <input type="hidden" name="jurisdictionId" value={jurisdictionId} />
      <button
        type="submit"
        name="way"
        value="up"
        className="quiet"
        aria-disabled={isFirst}
        aria-label={t('upOf', { name })}
      >
        {t('up')}
      </button>
      <button
        type="submit"
        name="way"
        value="down"
        className="quiet"
        aria-disabled={isLast}
        aria-label={t('downOf', { name })}
      >
        {t('down')}
      </button>
      {answer && !answer.ok && (
        <p className="field-error" role="alert">
          {t(`refusals.${answer.reason}`)}
        </p>
      )}
    </form>
  )
}
