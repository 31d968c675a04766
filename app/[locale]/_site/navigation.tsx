'use client'

import { useEffect, useRef } from 'react'
import { Link, usePathname } from '#lib/i18n/navigation.ts'
import type { Place } from './places.ts'

type Props = { label: string; places: Place[]; className?: string }

export function Navigation({ label, places, className }: Props) {
  const current = placeOf(usePathname(), places)
  const line = useRef<HTMLElement>(null)
  // Where the line slides, as on a phone, the current place is slid into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the current place
  useEffect(() => {
    const link = line.current?.querySelector<HTMLElement>('[aria-current]')
    if (line.current && link)
      line.current.scrollLeft = link.offsetLeft - line.current.offsetLeft - 18
  }, [current])
  return (
    <nav aria-label={label} className={className} ref={line}>
      {places.map(({ href, label, count, waiting }) => (
        <Link
          key={href}
          href={href}
          aria-current={href === current ? 'page' : undefined}
          title={waiting}
        >
          {label}
          {count !== undefined && (
            <>
              <span className="count" aria-hidden="true">
                {count}
              </span>
              <span className="unseen">{` (${waiting})`}</span>
            </>
          )}
        </Link>
      ))}
    </nav>
  )
}

/** Where the reader is: the place whose address goes furthest along theirs. */
function placeOf(path: string, places: Place[]): string | undefined {
  const around = places.filter(
    ({ href }) => path === href || (href !== '/' && path.startsWith(`${href}/`)),
  )
  return around.toSorted((a, b) => b.href.length - a.href.length)[0]?.href
}
