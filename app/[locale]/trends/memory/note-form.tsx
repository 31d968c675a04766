'use client'

import { Field } from '#app/_ui/forms/field.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { pinNoteAction, rewriteNoteAction } from './actions.ts'

export type NoteWords = Record<
  | 'en'
  | 'fr'
  | 'place'
  | 'save'
  | 'unpin'
  | 'one-language'
  | 'no-place'
  | 'not-allowed'
  | 'not-found',
  string
>

type Line = { id: number; revision: number; en: string; fr: string; place: string }
type Props = { line?: Line; places: { value: string; label: string }[]; words: NoteWords }

/** A note in both languages and where it hangs, new or another one's words. */
export function NoteForm({ line, places, words }: Props) {
  const { answer, isSending, sheet } = useSeenForm(
    line ? rewriteNoteAction : pinNoteAction,
    line ? { id: line.id, revision: line.revision } : {},
  )
  const reason = answer && !answer.ok && answer.reason !== 'changed-meanwhile' && answer.reason
  return (
    <SeenForm sheet={sheet} className="filters">
      <Field name="en" label={words.en} defaultValue={line?.en} isRequired />
      <Field name="fr" label={words.fr} defaultValue={line?.fr} isRequired />
      <label>
        {words.place}
        <select name="place" defaultValue={line?.place ?? places[0]?.value}>
          {places.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <SubmitButton className="plain" isBusy={isSending}>
        {words.save}
      </SubmitButton>
      {reason && <Notice kind="refused">{words[reason]}</Notice>}
    </SeenForm>
  )
}
