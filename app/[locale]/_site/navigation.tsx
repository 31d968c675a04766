'use client'

import { useEffect, useRef } from 'react'
import { Link, usePathname } from '#lib/i18n/navigation.ts'
import type { Place, Waits } from './places.ts'

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
      {places.map(({ href, label, waiting = [] }) => (
        <Link
          key={href}
          href={href}
          aria-current={href === current ? 'page' : undefined}
          title={wordsOf(waiting) || undefined}
        >
          {label}
          {waiting.length > 0 && (
            <>
              {waiting.map(({ count, words }) => (
                <span key={words} className="count" aria-hidden="true">
                  {waiting.length > 1 ? words : count}
                </span>
              ))}
              <span className="unseen">{` (${wordsOf(waiting)})`}</span>
            </>
          )}
        </Link>
      ))}
    </nav>
  )
}

function wordsOf(waiting: readonly Waits[]): string {
  return waiting.map(({ words }) => words).join(', ')
}

/** Where the reader is: the place whose address goes furthest along theirs. */
function placeOf(path: string, places: Place[]): string | undefined {
  const around = places.filter(
    ({ href }) => path === href || (href !== '/' && path.startsWith(`${href}/`)),
  )
  return around.toSorted((a, b) => b.href.length - a.href.length)[0]?.href
}
