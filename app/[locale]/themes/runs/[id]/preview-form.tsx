'use client'

import { useActionState } from 'react'
import { CouncilField } from '#app/_ui/forms/council-shown.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { decidePreviewAction } from '#app/[locale]/themes/actions.ts'

type Words = Record<
  'apply' | 'discard' | 'overtaken' | 'not-allowed' | 'not-found' | 'invalid',
  string
>
type Props = { id: number; isOvertaken: boolean; words: Words }

export function PreviewForm({ id, isOvertaken, words }: Props) {
  const [answer, decide, isSending] = useActionState(decidePreviewAction, null)
  const refusal = answer && !answer.ok ? answer.reason : isOvertaken ? 'overtaken' : null
  return (
    <form action={decide} className="stack">
      <CouncilField />
      {refusal && <Notice kind="refused">{words[refusal]}</Notice>}
      <input type="hidden" name="id" value={id} />
      <div className="actions">
        {!isOvertaken && (
          <SubmitButton name="decision" value="apply" isBusy={isSending}>
            {words.apply}
          </SubmitButton>
        )}
        <SubmitButton name="decision" value="discard" className="quiet" isBusy={isSending}>
          {words.discard}
        </SubmitButton>
      </div>
    </form>
  )
}
