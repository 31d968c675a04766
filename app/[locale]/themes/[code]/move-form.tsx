'use client'

import { useActionState } from 'react'
import { Field } from '#app/_ui/field.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { moveStatementAction } from '../actions.ts'

type Refusal = 'not-allowed' | 'not-found' | 'merged-already' | 'invalid'
type Props = {
  statementId: number
  themes: { code: number; label: string }[]
  canShelve: boolean
  words: {
    to: string
    shelf: string
    reason: string
    move: string
    refusals: Record<Refusal, string>
  }
}

export function MoveForm({ statementId, themes, canShelve, words }: Props) {
  const [answer, move, isMoving] = useActionState(moveStatementAction, null)
  return (
    <form action={move} className="stack">
      {answer && !answer.ok && <Notice kind="refused">{words.refusals[answer.reason]}</Notice>}
      <input type="hidden" name="statementId" value={statementId} />
      <label>
        {words.to}{' '}
        <select name="code">
          {themes.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
          {canShelve && <option value="">{words.shelf}</option>}
        </select>
      </label>
      <Field name="reason" label={words.reason} />
      <button type="submit" className="plain" disabled={isMoving}>
        {words.move}
      </button>
    </form>
  )
}
