'use client'

import { type ReactNode, startTransition, useActionState, useEffect } from 'react'
import { CouncilField } from '#app/_ui/council-shown.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { announce } from './announcements.tsx'

type Answer = { ok: boolean; reason?: string; said?: string } | null

type Props = {
  action: (previous: unknown, form: FormData) => Promise<Answer>
  hidden: Record<string, string | number>
  refusals: Record<string, string>
  className?: string
  children: ReactNode
}

/**
 * A form around whatever it is given. When the command refuses, it says why and keeps what was typed,
 * since its fields are the browser's own and only success lays the page anew.
 */
export function Act({ action, hidden, refusals, className, children }: Props) {
  const [answer, run] = useActionState<Answer, FormData>(action, null)
  useEffect(() => {
    if (answer?.said) announce(answer.said)
  }, [answer])
  return (
    <form
      className={className}
      onSubmit={(event) => {
        // React empties a form once its action has run; typed text must outlive a refusal.
        event.preventDefault()
        const pressed = submitterOf(event.nativeEvent)
        if (pressed?.ariaDisabled === 'true') return
        const form = new FormData(event.currentTarget, pressed)
        startTransition(() => run(form))
      }}
      action={run}
    >
      <CouncilField />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {answer && !answer.ok && answer.reason && (
        <Notice kind="refused">{refusals[answer.reason] ?? answer.reason}</Notice>
      )}
    </form>
  )
}

/** The button that was pressed adds its own name and value, as it does without scripts. */
function submitterOf(event: Event): HTMLElement | null {
  return event instanceof SubmitEvent ? event.submitter : null
}
