'use client'

import { useTranslations } from 'next-intl'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { unseatAction } from './actions.ts'

type Props = { jurisdiction: { id: number; name: string; revision: number } }

/** Two presses: the first says what the second will do. */
export function UnseatForm({ jurisdiction }: Props) {
  const t = useTranslations('jurisdictions')
  const { id: jurisdictionId, revision } = jurisdiction
  const seen = { jurisdictionId, revision }
  const { answer, isSending, sheet } = useSeenForm(unseatAction, seen)
  return (
    <details>
      <summary aria-label={t('unseatWho', { name: jurisdiction.name })}>{t('unseat')}</summary>
      <SeenForm sheet={sheet}>
        <p className="finding">{t('unseatText', { name: jurisdiction.name })}</p>
        <SubmitButton className="plain" isBusy={isSending}>
          {t('unseatConfirm')}
        </SubmitButton>
        {answer && !answer.ok && answer.reason !== 'changed-meanwhile' && (
          <p className="field-error" role="alert">
            {t(`refusals.${answer.reason}`)}
          </p>
        )}
      </SeenForm>
    </details>
  )
}
