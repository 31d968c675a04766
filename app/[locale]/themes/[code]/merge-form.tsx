'use client'

import { useActionState } from 'react'
import { Field } from '#app/_ui/field.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { mergeThemesAction } from '../actions.ts'

type Props = {
  code: number
  themes: { code: number; label: string }[]
  words: Record<'into' | 'reason' | 'merge', string>
  refusals: Record<string, string>
}

export function MergeForm({ code, themes, words, refusals }: Props) {
  const [answer, merge, isMerging] = useActionState(mergeThemesAction, null)
  return (
    <form action={merge} className="stack narrow">
      {answer && !answer.ok && <Notice kind="refused">{refusals[answer.reason]}</Notice>}
      <input type="hidden" name="code" value={code} />
      <label>
        {words.into}{' '}
        <select name="into">
          {themes.map((theme) => (
            <option key={theme.code} value={theme.code}>
              {theme.label}
            </option>
          ))}
        </select>
      </label>
      <Field name="reason" label={words.reason} />
      <button type="submit" className="plain" disabled={isMerging}>
        {words.merge}
      </button>
    </form>
  )
}
