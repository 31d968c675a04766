'use client'

import { useEffect } from 'react'

type Step = { parent: Element; at: number }
type Held = { element: Element; steps: Step[] } | null

/**
 * What was decided, moved or removed may take the focus away with it. The focus then goes to what stands in its place,
 * so that whoever works by keyboard goes on from there. Who leaves the page, or clicks beside it, is left alone.
 */
export function FocusKeeper({ within }: { within: string }) {
  useEffect(() => {
    const page = document.getElementById(within)
    if (!page) return
    let held: Held = null
    const hold = ({ target }: FocusEvent) => {
      held = target instanceof Element ? { element: target, steps: stepsTo(page, target) } : null
    }
    // What is taken out of the page is out of it by then; what is still there was left on purpose.
    const leave = () => {
      queueMicrotask(() => {
        if (held?.element.isConnected && !hasFocus()) held = null
      })
    }
    const watch = new MutationObserver(() => {
      if (!held || held.element.isConnected || hasFocus()) return
      const step = held.steps.find(({ parent }) => parent.isConnected)
      held = null
      if (step) focusOn(step.parent.children.item(step.at) ?? step.parent.lastElementChild)
    })
    page.addEventListener('focusin', hold)
    page.addEventListener('focusout', leave)
    watch.observe(page, { childList: true, subtree: true })
    return () => {
      page.removeEventListener('focusin', hold)
      page.removeEventListener('focusout', leave)
      watch.disconnect()
    }
  }, [within])
  return null
}

function hasFocus(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body
}

/** From an element up to the page, without it: each parent, and which of its children the way goes through. */
function stepsTo(page: Element, element: Element): Step[] {
  const parent = element.parentElement
  if (!parent || parent === page) return []
  return [{ parent, at: [...parent.children].indexOf(element) }, ...stepsTo(page, parent)]
}

function focusOn(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return
  if (element.tabIndex < 0) element.tabIndex = -1
  element.focus()
}
