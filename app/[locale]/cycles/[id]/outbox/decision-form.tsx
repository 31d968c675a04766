'use client'

import { useTranslations } from 'next-intl'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { decideReminderAction } from './actions.ts'

type Verdict = 'sent' | 'again' | 'bounced'
type Props = {
  seen: { id: number; state: string; attempts: number }
  /** To whom the letter was. */
  name: string
  verdicts: readonly Verdict[]
}

const WORDS = { sent: 'itWent', again: 'again', bounced: 'cameBack' } as const

/** What a person knows of a letter and the program cannot: that it arrived, or came back. */
export function DecisionForm({ seen, name, verdicts }: Props) {
  const t = useTranslations('reminders.outboxPage')
  const { answer, isSending, sheet } = useSeenForm(decideReminderAction, seen)
  return (
    <SeenForm sheet={sheet}>
      {verdicts.map((verdict) => (
        <SubmitButton
          key={verdict}
          className="quiet"
          name="verdict"
          value={verdict}
          isBusy={isSending}
          aria-label={t(`${WORDS[verdict]}Of`, { name })}
        >
          {t(WORDS[verdict])}
        </SubmitButton>
      ))}
      {answer && !answer.ok && answer.reason !== 'changed-meanwhile' && (
        <span className="field-error" role="alert">
          {t(`refusals.${answer.reason}`)}
        </span>
      )}
    </SeenForm>
  )
}
