'use client'

import { useTranslations } from 'next-intl'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { trustAddressAction } from './actions.ts'

type Props = { jurisdictionId: number; email: string; name: string }

/** Beside an address that letters came back from: somebody knows that it works again. */
export function TrustForm({ jurisdictionId, email, name }: Props) {
  const t = useTranslations('reminders')
  const { answer, isSending, sheet } = useSeenForm(trustAddressAction, { jurisdictionId, email })
  return (
    <SeenForm sheet={sheet} className="on-screen">
      <SubmitButton className="quiet" isBusy={isSending} aria-label={t('trustOf', { name })}>
        {t('trust')}
      </SubmitButton>
      {answer && !answer.ok && (
        <span className="field-error" role="alert">
          {t(`trustRefusals.${answer.reason}`)}
        </span>
      )}
    </SeenForm>
  )
}
