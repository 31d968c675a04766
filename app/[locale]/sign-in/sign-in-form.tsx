'use client'

import { useActionState } from 'react'
import { Field } from '#app/_ui/forms/field.tsx'
import { Notice } from '#app/_ui/forms/notice.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { requestLinkAction } from './actions.ts'

type Words = Record<'email' | 'send' | 'sent' | 'bad-email' | 'too-many', string>

export function SignInForm({ place, words }: { place: string; words: Words }) {
  const [answer, send, isSending] = useActionState(requestLinkAction, null)
  if (answer?.ok) return <Notice kind="done">{words.sent}</Notice>
  return (
    <form action={send} className="stack">
      <input type="hidden" name="back" value={place} />
      <Field
        name="email"
        label={words.email}
        type="email"
        autoComplete="email"
        isRequired
        error={answer ? words[answer.reason] : undefined}
      />
      <SubmitButton isBusy={isSending}>{words.send}</SubmitButton>
    </form>
  )
}
