'use client'

import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { introduceAction } from './actions.ts'
import styles from './exchange.module.css'

type Props = {
  need: number
  offer: number
  seen: number
  choices: { to: string; label: string; about: string }[]
  refusals: Record<'not-allowed' | 'not-found', string>
}

/** The steps that may follow, and the way back. */
export function StepForm({ need, offer, seen, choices, refusals }: Props) {
  const { answer, isSending, sheet } = useSeenForm(introduceAction, { need, offer, seen })
  const reason = answer && !answer.ok && answer.reason !== 'changed-meanwhile' && answer.reason
  return (
    <SeenForm sheet={sheet} className={`${styles.steps} on-screen`}>
      {reason && <Notice kind="refused">{refusals[reason]}</Notice>}
      {choices.map(({ to, label, about }) => (
        <SubmitButton
          key={to}
          isBusy={isSending}
          name="step"
          value={to}
          className="quiet"
          aria-label={about}
        >
          {label}
        </SubmitButton>
      ))}
    </SeenForm>
  )
}
