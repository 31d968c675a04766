'use client'

import { useActionState, useState } from 'react'
import { Field } from '#app/_ui/field.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { renameThemeAction } from '../actions.ts'

type Words = Record<
  'name' | 'computed' | 'reason' | 'save' | 'saved' | 'conflict' | 'conflictEmpty',
  string
>

type Props = {
  theme: { code: number; revision: number }
  language: 'en' | 'fr'
  given: string
  words: Words
  refusals: Record<string, string>
}

/** What was typed stays in the field whatever the answer: the second of two editors loses nothing. */
export function RenameForm({ theme, language, given, words, refusals }: Props) {
  const [answer, save, isSaving] = useActionState(renameThemeAction, null)
  const [name, setName] = useState(given)
  const conflict = answer && !answer.ok && answer.reason === 'changed-meanwhile' ? answer : null
  // Having been told, the editor may go over the other's name.
  const revision = Math.max(theme.revision, conflict?.revision ?? 0)
  return (
    <form action={save} className="stack">
      {answer?.ok && <Notice kind="done">{words.saved}</Notice>}
      {conflict && (
        <Notice kind="refused">
          {conflict.name ? words.conflict.replace('{name}', conflict.name) : words.conflictEmpty}
        </Notice>
      )}
      {answer && !answer.ok && !conflict && (
        <Notice kind="refused">{refusals[answer.reason]}</Notice>
      )}
      <input type="hidden" name="code" value={theme.code} />
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="revision" value={revision} />
      <div className="field">
        <label htmlFor={`name-${language}`}>{words.name}</label>
        <input
          id={`name-${language}`}
          name="name"
          value={name}
          onChange={(event) => setName(event.target.value)}
          maxLength={120}
          aria-describedby={`name-${language}-note`}
        />
        <p id={`name-${language}-note`} className="field-hint">
          {words.computed}
        </p>
      </div>
      <Field name="reason" label={words.reason} />
      <button type="submit" className="plain" disabled={isSaving}>
        {words.save}
      </button>
    </form>
  )
}
