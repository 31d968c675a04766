'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { unseatAction } from './actions.ts'

type Props = { councilId: number; jurisdiction: { id: number; name: string } }

/** Two presses: the first says what the second will do. */
export function UnseatForm({ councilId, jurisdiction }: Props) {
  const t = useTranslations('jurisdictions')
  const [answer, send, isSending] = useActionState(unseatAction, null)
  return (
    <details>
      <summary aria-label={t('unseatWho', { name: jurisdiction.name })}>{t('unseat')}</summary>
      <form action={send}>
        <input type="hidden" name="councilId" value={councilId} />
        <input type="hidden" name="jurisdictionId" value={jurisdiction.id} />
        <p className="finding">{t('unseatText', { name: jurisdiction.name })}</p>
        <SubmitButton className="plain" isBusy={isSending}>
          {t('unseatConfirm')}
        </SubmitButton>
        {answer && !answer.ok && (
          <p className="field-error" role="alert">
            {t(`refusals.${answer.reason}`)}
          </p>
        )}
      </form>
    </details>
  )
}
