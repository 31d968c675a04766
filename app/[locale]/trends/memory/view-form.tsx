'use client'

import { Field } from '#app/_ui/forms/field.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { keepViewAction } from './actions.ts'

export type ViewWords = Record<
  | 'en'
  | 'fr'
  | 'reach'
  | 'follow'
  | 'save'
  | 'saved'
  | 'drop'
  | 'one-language'
  | 'no-place'
  | 'not-allowed'
  | 'not-found',
  string
>

type Props = {
  address: string
  /** the cycles a view may be frozen at, the latest first; the one that is on the page is chosen */
  cycles: { value: string; label: string }[]
  until: string
  words: ViewWords
}

/** What the page shows, under a name in both languages. */
export function ViewForm({ address, cycles, until, words }: Props) {
  const { answer, isSending, sheet } = useSeenForm(keepViewAction, { address })
  const reason = answer && !answer.ok && answer.reason
  return (
    <SeenForm sheet={sheet} className="filters">
      <Field name="en" label={words.en} isRequired />
      <Field name="fr" label={words.fr} isRequired />
      <label>
        {words.reach}
        <select name="until" defaultValue={until}>
          <option value="">{words.follow}</option>
          {cycles.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <SubmitButton className="plain" isBusy={isSending}>
        {words.save}
      </SubmitButton>
      {answer?.ok && <Notice kind="done">{words.saved}</Notice>}
      {reason && <Notice kind="refused">{words[reason]}</Notice>}
    </SeenForm>
  )
}
