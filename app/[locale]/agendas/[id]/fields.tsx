'use client'

import { use, useId } from 'react'
import { TypedText } from '#app/_ui/forms/typed-text.tsx'

type Option = { value: string | number; label: string }
export type Group = { label: string; options: Option[] }

type ChosenProps = {
  name: string
  label: string
  options?: Option[]
  groups?: Group[]
  defaultValue?: string | number | undefined
}

/** One of several, in groups where they differ in kind; a refused form keeps what was chosen. */
export function Chosen({ name, label, options = [], groups = [], defaultValue }: ChosenProps) {
  const id = useId()
  const typed = use(TypedText)?.[name]
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={typed ?? defaultValue}>
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </div>
  )
}

function Options({ options }: { options: Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}

type WordsProps = {
  name: string
  label: string
  lang: 'en' | 'fr'
  defaultValue?: string | undefined
}

/** Some lines in a language; a refused form keeps what was typed. */
export function Words({ name, label, lang, defaultValue }: WordsProps) {
  const id = useId()
  const typed = use(TypedText)?.[name]
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} name={name} lang={lang} rows={2} defaultValue={typed ?? defaultValue} />
    </div>
  )
}
