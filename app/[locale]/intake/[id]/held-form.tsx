'use client'

import { use } from 'react'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { TypedText } from '#app/_ui/forms/typed-text.tsx'
import { FileLink } from '#app/_ui/tables/file-link.tsx'
import styles from '../intake.module.css'
import { answerFileAction, settleFileAction } from './actions.ts'

export type Option = { value: string; label: string }
/** `remember` offers to keep the words of the form as a name of what is chosen. */
type Choice = { options: Option[]; chosen: string; remember?: string | null } | null
/** A way to read the letters, with words as it makes them. */
type Sampled = Option & { sample: string }
type Words = Record<'jurisdiction' | 'cycle' | 'choose' | 'original' | 'encoding', string> & {
  /** What to type, where no program reads the file, and how. */
  typed: { label: string; hint: string } | null
}
/** A way to answer, or to be done with the file, and what its button says. */
export type HeldWay = { value: 'form' | 'version' | 'by-hand'; label: string }
export type HeldEnd = { value: 'split' | 'aside' | 'discard'; label: string }

type Props = {
  seen: { id: number; revision: number }
  original: string | null
  choices: { jurisdictions: Choice; cycles: Choice; readings: Sampled[] }
  ways: HeldWay[]
  ends: HeldEnd[]
  words: Words
  refusals: Record<string, string>
}

export function HeldForm({ seen, original, choices, ways, ends, words, refusals }: Props) {
  const answering = useSeenForm(answerFileAction, seen)
  const settling = useSeenForm(settleFileAction, seen)
  const refused = [answering.answer, settling.answer].find((result) => result && !result.ok)
  const isBusy = answering.isSending || settling.isSending
  return (
    <>
      <SeenForm sheet={answering.sheet} className="filters">
        <Select
          name="jurisdiction"
          label={words.jurisdiction}
          none={words.choose}
          of={choices.jurisdictions}
        />
        {choices.jurisdictions?.remember && (
          <label className={styles.remember}>
            <input type="checkbox" name="remembers" />
            {choices.jurisdictions.remember}
          </label>
        )}
        <Readings legend={words.encoding} of={choices.readings} />
        <Select name="cycle" label={words.cycle} none={words.choose} of={choices.cycles} />
        {words.typed && <Typed id={seen.id} words={words.typed} />}
        {ways.map(({ value, label }, index) => (
          <SubmitButton
            key={value}
            isBusy={isBusy}
            name="how"
            value={value}
            {...(index > 0 && { className: 'quiet' })}
          >
            {label}
          </SubmitButton>
        ))}
      </SeenForm>
      <SeenForm sheet={settling.sheet} className="actions">
        {original && <FileLink address={original}>{words.original}</FileLink>}
        {ends.map(({ value, label }) => (
          <SubmitButton
            key={value}
            isBusy={isBusy}
            name="what"
            value={value}
            {...(value !== 'split' && { className: 'quiet' })}
          >
            {label}
          </SubmitButton>
        ))}
      </SeenForm>
      {refused && !refused.ok && refused.reason !== 'changed-meanwhile' && (
        <Notice kind="refused">{refusals[refused.reason]}</Notice>
      )}
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

function Readings({ legend, of: readings }: { legend: string; of: Sampled[] }) {
  if (readings.length === 0) return null
  return (
    <fieldset className={styles.readings}>
      <legend>{legend}</legend>
      {readings.map(({ value, label, sample }) => (
        <label key={value}>
          <input type="radio" name="encoding" value={value} required />
          <span>
            {sample}
            <small>{label}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Typed({ id, words }: { id: number; words: { label: string; hint: string } }) {
  const typed = use(TypedText)?.words
  return (
    <div className={`field ${styles.typed}`}>
      <label htmlFor={`words-${id}`}>{words.label}</label>
      <textarea
        id={`words-${id}`}
        name="words"
        rows={12}
        required
        defaultValue={typed}
        aria-describedby={`words-${id}-hint`}
      />
      <p id={`words-${id}-hint`} className="field-hint">
        {words.hint}
      </p>
    </div>
  )
}
