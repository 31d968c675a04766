'use client'

import { useActionState } from 'react'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { useLinkAction } from '../actions.ts'

type Props = { token: string; place: string; words: string; isPlain?: boolean }

export function UseLinkForm({ token, place, words, isPlain }: Props) {
  const [, send, isSending] = useActionState(useLinkAction, null)
  return (
    <form action={send}>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="back" value={place} />
      <SubmitButton className={isPlain ? 'plain' : undefined} isBusy={isSending}>
        {words}
      </SubmitButton>
    </form>
  )
}
