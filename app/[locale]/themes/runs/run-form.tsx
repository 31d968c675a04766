'use client'

import { useActionState } from 'react'
import { Field } from '#app/_ui/field.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { startRunAction } from '../actions.ts'

type Words = Record<
  | 'start'
  | 'kind'
  | 'continue'
  | 'regroup'
  | 'resolution'
  | 'resolutionHint'
  | 'not-allowed'
  | 'already-running'
  | 'invalid',
  string
>

export function RunForm({ words }: { words: Words }) {
  const [answer, start, isStarting] = useActionState(startRunAction, null)
  return (
    <form action={start} className="stack narrow">
      {answer && !answer.ok && <Notice kind="refused">{words[answer.reason]}</Notice>}
      <button type="submit" disabled={isStarting}>
        {words.start}
      </button>
      <details>
        <summary>{words.kind}</summary>
        <div className="stack">
          {(['continue', 'regroup'] as const).map((kind) => (
            <label key={kind}>
              <input type="radio" name="kind" value={kind} defaultChecked={kind === 'continue'} />{' '}
              {words[kind]}
            </label>
          ))}
          <Field
            name="resolution"
            label={words.resolution}
            hint={words.resolutionHint}
            defaultValue="1.5"
          />
        </div>
      </details>
    </form>
  )
}
