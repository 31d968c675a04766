'use client'

import { type FormEvent, type ReactNode, startTransition, useActionState, useState } from 'react'
import { CouncilField } from './council-shown.tsx'
import { Notice } from './notice.tsx'
import { TypedText } from './typed-text.tsx'

/** `told` is what whoever was second reads; `typed` what was in the fields, for a page without scripts. */
export type SeenAnswer = {
  ok: boolean
  told?: string | undefined
  typed?: Record<string, string> | undefined
}

type Seen = Record<string, string | number>
type Action<Answer> = (previous: Answer | null, form: FormData) => Promise<Answer>

/**
 * A form that goes over what somebody saw, and says so: its hidden fields are what stood when the first letter was
 * typed, whatever the page shows since. Refused, it keeps what was typed; told that somebody was quicker, its author
 * has seen that too, and goes over it by sending again.
 */
export function useSeenForm<Answer extends SeenAnswer>(action: Action<Answer>, seen: Seen) {
  const [answer, run, isSending] = useActionState<Answer | null, FormData>(action, null)
  const [begun, begin] = useState<Seen | null>(null)
  const [read, setRead] = useState<Answer | null>(null)
  if (answer !== read) {
    setRead(answer)
    if (answer?.ok || answer?.told) begin(null)
  }
  return {
    answer,
    isSending,
    sheet: { answer, run, isSending, hidden: begun ?? seen, begin: () => begin(begun ?? seen) },
  }
}

type Props = {
  sheet: {
    answer: SeenAnswer | null
    run: (form: FormData) => void
    isSending: boolean
    hidden: Seen
    begin: () => void
  }
  className?: string | undefined
  children: ReactNode
}

export function SeenForm({ sheet: { answer, run, isSending, hidden, begin }, ...form }: Props) {
  function send(event: FormEvent<HTMLFormElement>) {
    // React empties a form once its action has run; typed text must outlive a refusal.
    event.preventDefault()
    const pressed = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null
    if (isSending || pressed?.ariaDisabled === 'true') return
    const filled = new FormData(event.currentTarget, pressed)
    startTransition(() => run(filled))
  }
  return (
    <form className={form.className} action={run} onSubmit={send} onInput={begin}>
      <CouncilField />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {answer?.told && <Notice kind="refused">{answer.told}</Notice>}
      <TypedText value={answer && !answer.ok ? (answer.typed ?? null) : null}>
        {form.children}
      </TypedText>
    </form>
  )
}
