'use client'

import { useActionState } from 'react'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { openLinkAction } from './actions.ts'

export function OpenLinkForm({ token, words }: { token: string; words: string }) {
  const [, send, isSending] = useActionState(openLinkAction, null)
  return (
    <form action={send} className="actions">
      <input type="hidden" name="key" value={token} />
      <SubmitButton isBusy={isSending}>{words}</SubmitButton>
    </form>
  )
}
