'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Notice } from '#app/_ui/notice.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { addPersonAction } from './actions.ts'
import { PersonFields } from './person-fields.tsx'

type Props = {
  councilId: number
  seats: { value: string; label: string }[]
  roles: { value: string; label: string; hint: string }[]
}

export function PersonForm({ councilId, seats, roles }: Props) {
  const t = useTranslations('people')
  const [answer, send, isSending] = useActionState(addPersonAction, null)
  const faults = answer && !answer.ok ? answer.faults : {}
  return (
    // React empties a form once it is answered; a refused one keeps what was typed.
    <form action={send} onReset={(event) => event.preventDefault()} className="stack" noValidate>
      <input type="hidden" name="councilId" value={councilId} />
      {answer?.ok && <Notice kind="done">{t('added', { name: answer.name })}</Notice>}
      {answer && !answer.ok && <Notice kind="refused">{t(`refusals.${answer.reason}`)}</Notice>}
      <PersonFields key={answer?.added ?? 0} faults={faults} seats={seats} roles={roles} />
      <SubmitButton isBusy={isSending}>{t('add')}</SubmitButton>
    </form>
  )
}
