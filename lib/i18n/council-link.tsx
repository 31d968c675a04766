'use client'

import { useSearchParams } from 'next/navigation'
import { createNavigation } from 'next-intl/navigation'
import type { ComponentProps } from 'react'
import { type Goal, inCouncil } from './address-of-council.ts'
import { routing } from './routing.ts'

const { Link } = createNavigation(routing)

type Props = Omit<ComponentProps<typeof Link>, 'href'> & { href: Goal }

/** Leads on within the council that the address names; where it names none, there is but one to be in. */
export function CouncilLink({ href, ...rest }: Props) {
  const council = useSearchParams().get('council')
  return <Link href={council ? inCouncil(href, council) : href} {...rest} />
}
