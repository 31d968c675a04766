'use client'

import type { ReactNode } from 'react'
import { CouncilField } from '#app/_ui/forms/council-shown.tsx'

type Props = {
  userId: string
  act: (form: FormData) => void
  /** why the last attempt was refused */
  refusal: string | null
  children: ReactNode
}

/** One act about one person, and why it was not done. */
export function PersonSheet({ userId, act, refusal, children }: Props) {
  return (
    <form action={act}>
      <CouncilField />
      <input type="hidden" name="userId" value={userId} />
      {children}
      {refusal && (
        <p className="field-error" role="alert">
          {refusal}
        </p>
      )}
    </form>
  )
}
