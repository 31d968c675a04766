'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { setRosterStateAction } from '#app/[locale]/cycles/actions.ts'

type Props = {
  seen: { cycleId: number; jurisdictionId: number; revision: number }
  to: 'excused' | 'expected'
  /** What it does, and to whom. */
  label: string
  children: ReactNode
}

/** One press that says who is expected; the row then stands where it belongs, and can be taken back there. */
export function RosterButton({ seen, to, label, children }: Props) {
  const t = useTranslations('cycles')
  const { answer, isSending, sheet } = useSeenForm(setRosterStateAction, seen)
  return (
    <SeenForm sheet={sheet}>
      <input type="hidden" name="to" value={to} />
      <SubmitButton className="quiet" isBusy={isSending} aria-label={label}>
        {children}
      </SubmitButton>
      {answer && !answer.ok && answer.reason !== 'changed-meanwhile' && (
        <span className="field-error" role="alert">
          {t(`rosterRefusals.${answer.reason}`)}
        </span>
      )}
    </SeenForm>
  )
}
