'use client'

import { useActionState } from 'react'
import { CouncilField } from '#app/_ui/council-shown.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { settleFileAction } from './actions.ts'

type Props = { id: number; words: string; refused: string }

/** Brings back what was refused as no form, to place its words by hand. */
export function KeepForm({ id, words, refused }: Props) {
  const [kept, keep, isBusy] = useActionState(settleFileAction, null)
  return (
    <form action={keep}>
      <CouncilField />
      <input type="hidden" name="id" value={id} />
      <SubmitButton className="quiet" isBusy={isBusy} name="what" value="keep">
        {words}
      </SubmitButton>
      {kept && !kept.ok && <Notice kind="refused">{refused}</Notice>}
    </form>
  )
}
