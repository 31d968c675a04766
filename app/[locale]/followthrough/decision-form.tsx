'use client'

import type { ReactNode } from 'react'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { decideFollowedAction } from './actions.ts'
import styles from './followthrough.module.css'

type Props = {
  priority: number
  /** Later statements, the likeliest first; the first is chosen until another is. */
  choices: { id: number; words: ReactNode }[]
  told: ReactNode
  state: ReactNode
  words: {
    likeliest: string
    says: string
    outcomes: { value: string; label: string; about: string }[]
    refusals: Record<'not-allowed' | 'not-found' | 'no-word', string>
  }
}

/** A statement is chosen on the left, what it says of the priority on the right. */
export function DecisionForm({ priority, choices, told, state, words }: Props) {
  const { answer, isSending, sheet } = useSeenForm(decideFollowedAction, { priority, seen: 0 })
  const reason = answer && !answer.ok && answer.reason !== 'changed-meanwhile' && answer.reason
  return (
    <SeenForm sheet={sheet} className={styles.decision}>
      <div>
        {told}
        {choices.length > 0 && (
          <fieldset className={styles.choices}>
            <legend>{words.likeliest}</legend>
            {choices.map(({ id, words: said }, at) => (
              // Beside the field, not around it: fields are not printed, and these words are.
              <div key={id} className={styles.choice}>
                <input
                  type="radio"
                  id={`later-${priority}-${id}`}
                  name="later"
                  value={id}
                  defaultChecked={at === 0}
                />
                <label htmlFor={`later-${priority}-${id}`}>{said}</label>
              </div>
            ))}
          </fieldset>
        )}
      </div>
      <div>
        {state}
        {reason && <Notice kind="refused">{words.refusals[reason]}</Notice>}
        <p className={`${styles.source} on-screen`}>{words.says}</p>
        <p className={`${styles.outcomes} on-screen`}>
          {words.outcomes.map(({ value, label, about }) => (
            <SubmitButton
              key={value}
              isBusy={isSending}
              name="outcome"
              value={value}
              className="quiet"
              aria-label={about}
            >
              {label}
            </SubmitButton>
          ))}
        </p>
      </div>
    </SeenForm>
  )
}
