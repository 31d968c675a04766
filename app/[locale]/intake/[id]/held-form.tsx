'use client'

import { useActionState } from 'react'
import { Notice } from '#app/_ui/notice.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { answerFileAction, discardFileAction } from './actions.ts'

export type Option = { value: string; label: string }
type Choice = { options: Option[]; chosen: string } | null
type Words = Record<'jurisdiction' | 'cycle' | 'choose' | 'answer' | 'discard' | 'original', string>

type Props = {
  id: number
  original: string | null
  jurisdictions: Choice
  cycles: Choice
  words: Words
  refusals: Record<string, string>
}

export function HeldForm({ id, original, jurisdictions, cycles, words, refusals }: Props) {
  const [answer, send, isSending] = useActionState(answerFileAction, null)
  const [discarded, discard, isDiscarding] = useActionState(discardFileAction, null)
  const refused = [answer, discarded].find((result) => result && !result.ok)
  const isBusy = isSending || isDiscarding
  return (
    <>
      <form action={send} className="filters">
        <input type="hidden" name="id" value={id} />
        <Select
          name="jurisdiction"
          label={words.jurisdiction}
          none={words.choose}
          of={jurisdictions}
        />
        <Select name="cycle" label={words.cycle} none={words.choose} of={cycles} />
        <SubmitButton isBusy={isBusy}>{words.answer}</SubmitButton>
      </form>
      <form action={discard} className="actions">
        <input type="hidden" name="id" value={id} />
        {original && <a href={original}>{words.original}</a>}
        <SubmitButton className="quiet" isBusy={isBusy}>
          {words.discard}
        </SubmitButton>
      </form>
      {refused && !refused.ok && <Notice kind="refused">{refusals[refused.reason]}</Notice>}
    </>
  )
}

type SelectProps = { name: string; label: string; none: string; of: Choice }

function Select({ name, label, none, of: choice }: SelectProps) {
  if (!choice) return null
  return (
    <label>
      {label}
      <select name={name} defaultValue={choice.chosen} required>
        <option value="">{none}</option>
        {choice.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
