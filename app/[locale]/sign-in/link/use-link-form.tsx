'use client'

import { useActionState } from 'react'
import { Notice } from '#app/_ui/notice.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { doorTo } from '#lib/auth/place.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { useLinkAction } from '../actions.ts'

type Props = { token: string; place: string; words: Record<'confirm' | 'used' | 'again', string> }

export function UseLinkForm({ token, place, words }: Props) {
  const [answer, confirm, isSending] = useActionState(useLinkAction, null)
  if (answer)
    return (
      <Notice kind="refused">
        {words.used} <Link href={doorTo(place)}>{words.again}</Link>
      </Notice>
    )
  return (
    <form action={confirm}>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="back" value={place} />
      <SubmitButton isBusy={isSending}>{words.confirm}</SubmitButton>
    </form>
  )
}
