'use client'

import { useSearchParams } from 'next/navigation'
import type { ReactNode } from 'react'
import { inCouncil } from '#lib/i18n/address-of-council.ts'

/** Leads to a file, of the council that the page's address names. */
export function FileLink({ address, children }: { address: string; children: ReactNode }) {
  const council = useSearchParams().get('council')
  return <a href={council ? inCouncil(address, council) : address}>{children}</a>
}
