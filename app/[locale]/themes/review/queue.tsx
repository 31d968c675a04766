'use client'

import type { KeyboardEvent, ReactNode } from 'react'
import styles from './review.module.css'

/**
 * The queue by keyboard: j and k go from one statement to the next, the letters on the buttons press them. Only
 * while a statement of the queue has the focus, and never while something is typed.
 */
export function Queue({ children }: { children: ReactNode }) {
  function press(event: KeyboardEvent<HTMLOListElement>) {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return
    if (target.matches('input:not([type=checkbox]), select, textarea')) return
    const own = target.closest('li')
    const step = key === 'j' ? own?.nextElementSibling : own?.previousElementSibling
    if ((key === 'j' || key === 'k') && step instanceof HTMLElement) {
      step.focus()
      return
    }
    const button = own?.querySelector<HTMLButtonElement>(`[data-hotkey="${CSS.escape(key)}"]`)
    if (!button) return
    event.preventDefault()
    button.click()
  }
  return (
    <ol className={styles.queue} onKeyDown={press}>
      {children}
    </ol>
  )
}
