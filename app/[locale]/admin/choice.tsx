import { use, useId } from 'react'
import { TypedText } from '#app/_ui/forms/typed-text.tsx'

type Props = {
  name: string
  label: string
  options: { value: string; label: string }[]
  defaultValue?: string
  onChoose?: (value: string) => void
  hint?: string
}

export function Choice({ name, label, options, defaultValue, onChoose, hint }: Props) {
  const id = useId()
  const typed = use(TypedText)?.[name]
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        defaultValue={typed ?? defaultValue}
        onChange={onChoose && ((event) => onChoose(event.target.value))}
        aria-describedby={hint ? `${id}-hint` : undefined}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${id}-hint`} className="field-hint" aria-live="polite">
          {hint}
        </p>
      )}
    </div>
  )
}
