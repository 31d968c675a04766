'use client'

import { useEffect } from 'react'

type Props = { within: string; words: string }

/**
 * A table wider than its page slides. It then shows by its edge that more lies to the right, can be reached and slid
 * by keyboard, and says so to whoever does not see the edge.
 */
export function SlidingTables({ within, words }: Props) {
  useEffect(() => {
    const page = document.getElementById(within)
    if (!page) return
    const sizes = new ResizeObserver((changed) => {
      for (const { target } of changed) mark(target.closest('.scroll'), words)
    })
    const watch = () => {
      for (const slide of page.querySelectorAll('.scroll')) {
        sizes.observe(slide)
        if (slide.firstElementChild) sizes.observe(slide.firstElementChild)
      }
    }
    const slid = ({ target }: Event) => {
      if (target instanceof Element && target.matches('.scroll')) mark(target, words)
    }
    const arrivals = new MutationObserver(watch)
    watch()
    arrivals.observe(page, { childList: true, subtree: true })
    page.addEventListener('scroll', slid, { capture: true, passive: true })
    return () => {
      sizes.disconnect()
      arrivals.disconnect()
      page.removeEventListener('scroll', slid, { capture: true })
    }
  }, [within, words])
  return null
}

function mark(slide: Element | null, words: string): void {
  if (!slide) return
  const rest = slide.scrollWidth - slide.clientWidth
  slide.toggleAttribute('data-more', rest - slide.scrollLeft > 1)
  if (rest > 1) {
    const name = slide.querySelector('caption')?.textContent
    slide.setAttribute('tabindex', '0')
    slide.setAttribute('role', 'region')
    slide.setAttribute('aria-label', name ? `${words} ${name}` : words)
  } else {
    for (const attribute of ['tabindex', 'role', 'aria-label']) slide.removeAttribute(attribute)
  }
}
