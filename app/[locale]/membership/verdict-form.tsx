'use client'

import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { decideClaimsAction } from './actions.ts'
import styles from './membership.module.css'

type Props = {
  /** The claims it is about, each as it was seen. */
  figures: string[]
  members: string[]
  stands: string | null
  choices: { to: string; label: string; about: string }[]
  refusals: Record<'not-allowed' | 'not-found', string>
}

/** Who comes second reads here who was quicker; what was decided stands beside it. */
export function VerdictForm({ figures, members, stands, choices, refusals }: Props) {
  const { answer, isSending, sheet } = useSeenForm(decideClaimsAction, {})
  const reason = answer && !answer.ok && answer.reason !== 'changed-meanwhile' && answer.reason
  return (
    <SeenForm sheet={sheet} className={styles.verdict}>
      {figures.map((seen) => (
        <input key={seen} type="hidden" name="figure" value={seen} />
      ))}
      {members.map((seen) => (
        <input key={seen} type="hidden" name="member" value={seen} />
      ))}
      {reason && <Notice kind="refused">{refusals[reason]}</Notice>}
      {stands !== null && <span>{stands}</span>}
      {choices.map(({ to, label, about }) => (
        <SubmitButton
          key={to}
          isBusy={isSending}
          name="verdict"
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
