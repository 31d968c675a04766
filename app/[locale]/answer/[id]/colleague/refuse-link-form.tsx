'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { refuseLinkAction } from '#app/[locale]/answer/actions.ts'

export function RefuseLinkForm({ linkId }: { linkId: number }) {
  const t = useTranslations('answers.hand')
  const [, run, isSending] = useActionState(refuseLinkAction, null)
  return (
    <form action={run}>
      <input type="hidden" name="link" value={linkId} />
      <SubmitButton className="plain" isBusy={isSending}>
        {t('refuse')}
      </SubmitButton>
    </form>
  )
}
