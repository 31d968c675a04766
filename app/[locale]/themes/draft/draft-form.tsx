'use client'

import { useActionState } from 'react'
import { Notice } from '#app/_ui/notice.tsx'
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
          <button type="submit" disabled={isApplying || isDropping}>
            {words.apply}
          </button>
        </form>
        <form action={drop}>
          <button type="submit" className="quiet" disabled={isApplying || isDropping}>
            {words.drop}
          </button>
        </form>
      </div>
    </div>
  )
}
