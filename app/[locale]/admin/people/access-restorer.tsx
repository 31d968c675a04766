'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { restoreAccessAction } from './actions.ts'
import { PersonSheet } from './person-sheet.tsx'

type Props = { person: { userId: string; name: string } }

export function AccessRestorer({ person: { userId, name } }: Props) {
  const t = useTranslations('people')
  const [answer, send, isSending] = useActionState(restoreAccessAction, null)
  const refusal = answer && !answer.ok ? t(`refusals.${answer.reason}`) : null
  return (
    <PersonSheet userId={userId} act={send} refusal={refusal}>
      <SubmitButton className="quiet" isBusy={isSending} aria-label={t('restoreWho', { name })}>
        {t('restore')}
      </SubmitButton>
    </PersonSheet>
  )
}
