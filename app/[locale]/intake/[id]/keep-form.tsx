'use client'

import { Notice } from '#app/_ui/forms/notice.tsx'
import { SeenForm, useSeenForm } from '#app/_ui/forms/seen-form.tsx'
import { SubmitButton } from '#app/_ui/forms/submit-button.tsx'
import { settleFileAction } from './actions.ts'

type Props = {
  seen: { id: number; revision: number }
  words: string
  refused: string
}

/** Brings back what was refused as no form, to place its words by hand. */
export function KeepForm({ seen, words, refused }: Props) {
  const { answer: kept, isSending, sheet } = useSeenForm(settleFileAction, seen)
  return (
    <SeenForm sheet={sheet}>
      <SubmitButton className="quiet" isBusy={isSending} name="what" value="keep">
        {words}
      </SubmitButton>
      {kept && !kept.ok && kept.reason !== 'changed-meanwhile' && (
        <Notice kind="refused">{refused}</Notice>
      )}
    </SeenForm>
  )
}
