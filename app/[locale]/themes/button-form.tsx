'use client'

import { useActionState } from 'react'
import { CouncilField } from '#app/_ui/forms/council-shown.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { dropDraftAction, keepDraftedAction, undoAction } from './actions.ts'

const ACTIONS = { undo: undoAction, drop: dropDraftAction, keep: keepDraftedAction }

type Props = {
  id: number
  action: keyof typeof ACTIONS
  label: string
  refusals: Record<string, string>
}

/** One button about one act. */
export function ButtonForm({ id, action, label, refusals }: Props) {
  const [answer, press, isSending] = useActionState(ACTIONS[action], null)
  return (
    <form action={press}>
      <CouncilField />
      {answer && !answer.ok && <Notice kind="refused">{refusals[answer.reason]}</Notice>}
      <input type="hidden" name="id" value={id} />
      <SubmitButton className="quiet" isBusy={isSending}>
        {label}
      </SubmitButton>
    </form>
  )
}
