'use client'

import { Link, usePathname } from '#lib/i18n/navigation.ts'

type Props = { label: string; places: { href: string; label: string }[] }

export function Navigation({ label, places }: Props) {
  const path = usePathname()
  return (
    <nav aria-label={label}>
      {places.map(({ href, label }) => (
        <Link key={href} href={href} aria-current={isCurrent(path, href) ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  )
}

function isCurrent(path: string, href: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
}
