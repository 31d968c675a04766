'use client'

import { type ReactNode, useEffect, useRef } from 'react'

type Props = { className?: string; children: ReactNode }

/**
 * Lights a statement on both sides while the pointer or the focus is on either, or while the address names it.
 * What is lit is an attribute of the page the server sent: nothing is drawn again.
 */
export function PairedReading({ className, children }: Props) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = () => {
      const id = /^#[so]-(\d+)$/.exec(location.hash)?.[1]
      if (!root.current || !id) return
      light(root.current, id, 'data-named')
      // The other side scrolls to its half; the browser has already gone to the one that was named.
      const other = location.hash.startsWith('#s-') ? `o-${id}` : `s-${id}`
      bringIntoView(root.current, other)
    }
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const point = (target: EventTarget) => {
    const id =
      target instanceof Element
        ? target.closest('[data-statement]')?.getAttribute('data-statement')
        : null
    if (root.current) light(root.current, id ?? null, 'data-lit')
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches what happens to the links inside
    <div
      ref={root}
      className={className}
      onPointerOver={(event) => point(event.target)}
      onPointerLeave={() => root.current && light(root.current, null, 'data-lit')}
      onFocus={(event) => point(event.target)}
    >
      {children}
    </div>
  )
}

function light(root: Element, id: string | null, attribute: string): void {
  for (const lit of root.querySelectorAll(`[${attribute}]`)) lit.removeAttribute(attribute)
  if (id === null) return
  for (const one of root.querySelectorAll(`[data-statement="${id}"]`))
    one.setAttribute(attribute, '')
}

/** Only within its own scrolling pane: the page itself stays where the reader is. */
function bringIntoView(root: Element, id: string): void {
  const goal = root.querySelector(`#${id}`)
  const pane = goal?.closest('[tabindex="0"]')
  if (!goal || !pane) return
  const offset = goal.getBoundingClientRect().top - pane.getBoundingClientRect().top
  pane.scrollBy({ top: offset - pane.clientHeight / 3 })
}
