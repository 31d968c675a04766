'use client'

import { useActionState } from 'react'
import { CouncilField } from '#app/_ui/forms/council-shown.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { applyDraftAction, dropDraftAction } from '../actions.ts'

type Props = { words: Record<'apply' | 'drop' | 'refused' | 'not-allowed', string> }

/** All of it, or nothing of it. */
export function DraftForm({ words }: Props) {
  const [applied, apply, isApplying] = useActionState(applyDraftAction, null)
  const [, drop, isDropping] = useActionState(dropDraftAction, null)
  const isRefused = applied && !applied.ok
  return (
    <div className="stack">
      {isRefused && (
        <Notice kind="refused">
          {'conflicts' in applied ? words.refused : words['not-allowed']}
        </Notice>
      )}
      <div className="actions">
        <form action={apply}>
          <CouncilField />
          <SubmitButton isBusy={isApplying || isDropping}>{words.apply}</SubmitButton>
        </form>
        <form action={drop}>
          <CouncilField />
          <SubmitButton className="quiet" isBusy={isApplying || isDropping}>
            {words.drop}
          </SubmitButton>
        </form>
      </div>
    </div>
  )
}
