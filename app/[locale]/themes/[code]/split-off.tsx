'use client'

import { useActionState } from 'react'
import { CouncilField } from '#app/_ui/forms/council-shown.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { curateAction } from '../actions.ts'

type Props = {
  code: number
  revision: number
  /** as one field holds them */
  statementIds: string
  label: string
  refusals: Record<string, string>
}

/** The statements of a thread leave for a theme of their own, which goes by its working name. */
export function SplitOff({ code, revision, statementIds, label, refusals }: Props) {
  const [answer, split, isSending] = useActionState(curateAction, null)
  return (
    <form action={split}>
      <CouncilField />
      {answer && !answer.ok && <Notice kind="refused">{refusals[answer.reason]}</Notice>}
      {Object.entries({ kind: 'split', code, revision, en: '', fr: '' }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="statementIds" value={statementIds} />
      <SubmitButton className="quiet" isBusy={isSending}>
        {label}
      </SubmitButton>
    </form>
  )
}
