'use client'

import { use, useId } from 'react'
import { TypedText } from './typed-text.tsx'

type Props = {
  name: string
  label: string
  type?: 'text' | 'email' | 'date' | 'time' | 'number'
  hint?: string
  error?: string
  isRequired?: boolean
  autoComplete?: string
  defaultValue?: string | number
}

/** A label, its input, and under it what is wrong, told to a screen reader as well; a refused form keeps what was typed. */
export function Field({ name, label, type = 'text', hint, error, isRequired, ...input }: Props) {
  const id = useId()
  const typed = use(TypedText)?.[name]
  const note = error ?? hint
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        required={isRequired}
        aria-invalid={error ? true : undefined}
        aria-describedby={note ? `${id}-note` : undefined}
        {...input}
        defaultValue={typed ?? input.defaultValue}
      />
      {note && (
        <p id={`${id}-note`} className={error ? 'field-error' : 'field-hint'}>
          {note}
        </p>
      )}
    </div>
  )
}
