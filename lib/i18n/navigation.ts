import { createNavigation } from 'next-intl/navigation'
import { CouncilLink } from './council-link.tsx'
import { routing } from './routing.ts'

export const { redirect, usePathname, useRouter, getPathname } = createNavigation(routing)

export const Link = CouncilLink
