'use client'

import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { undoFollowedAction } from './actions.ts'

type Props = {
  priority: number
  seen: number
  label: string
  about: string
  refusals: Record<'not-allowed' | 'not-found', string>
}

export function UndoForm({ priority, seen, label, about, refusals }: Props) {
  const { answer, isSending, sheet } = useSeenForm(undoFollowedAction, { priority, seen })
  const reason = answer && !answer.ok && answer.reason !== 'changed-meanwhile' && answer.reason
  return (
    <SeenForm sheet={sheet} className="on-screen">
      {reason && <Notice kind="refused">{refusals[reason]}</Notice>}
      <SubmitButton isBusy={isSending} className="quiet" aria-label={about}>
        {label}
      </SubmitButton>
    </SeenForm>
  )
}
