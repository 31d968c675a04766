'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { CouncilField } from '#app/_ui/council-shown.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { restoreAccessAction } from './actions.ts'

type Props = { person: { userId: string; name: string } }

export function AccessRestorer({ person }: Props) {
  const t = useTranslations('people')
  const [answer, send, isSending] = useActionState(restoreAccessAction, null)
  return (
    <form action={send}>
      <CouncilField />
      <input type="hidden" name="userId" value={person.userId} />
      <SubmitButton
        className="quiet"
        isBusy={isSending}
        aria-label={t('restoreWho', { name: person.name })}
      >
        {t('restore')}
      </SubmitButton>
      {answer && !answer.ok && (
        <p className="field-error" role="alert">
          {t(`refusals.${answer.reason}`)}
        </p>
      )}
    </form>
  )
}
