'use client'

import { useSearchParams } from 'next/navigation'
import { createContext, type ReactNode, useContext } from 'react'

const InFrame = createContext('')

/** The council that the frame was laid out for; it is the page's own where the address names none. */
export function CouncilShown({ council, children }: { council: string; children: ReactNode }) {
  return <InFrame value={council}>{children}</InFrame>
}

/** The council of the page that is shown, by the name it has in addresses. */
export function useCouncil(): string {
  const inFrame = useContext(InFrame)
  return useSearchParams().get('council') || inFrame
}

/** In every form that acts: which council the page was of when it was filled in. */
export function CouncilField() {
  return <input type="hidden" name="council" value={useCouncil()} />
}

/** In a form whose answers end up in the address: it goes on to the council that the address names. */
export function CouncilKept() {
  const named = useSearchParams().get('council')
  return named ? <input type="hidden" name="council" value={named} /> : null
}
