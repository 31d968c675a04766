import type { Span } from '#lib/documents/form.ts'

/** What the mouse chose within a pane, as offsets into the text; a click without a choice is as long as nothing. */
export function chosenIn(pane: HTMLElement | null): Span | null {
  const selection = getSelection()
  if (!pane || !selection || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!pane.contains(range.commonAncestorContainer)) return null
  const start = offsetOf(range.startContainer, range.startOffset)
  const end = offsetOf(range.endContainer, range.endOffset)
  return start === null || end === null ? null : { start, end: Math.max(start, end) }
}

/** Each run of text says where it begins. A point between two of them is the beginning of the second. */
function offsetOf(node: Node, within: number): number | null {
  if (node instanceof Element) {
    const next = node.childNodes[within]
    const run = next instanceof Element ? next : null
    const last = node.lastElementChild
    if (run) return startOf(run)
    return last ? (startOf(last) ?? 0) + (last.textContent?.length ?? 0) : startOf(node)
  }
  const run = node.parentElement?.closest('[data-start]')
  const start = run ? startOf(run) : null
  return start === null ? null : start + within
}

function startOf(element: Element): number | null {
  const own = element.closest('[data-start]') ?? element.querySelector('[data-start]')
  const start = own?.getAttribute('data-start')
  return start === null || start === undefined ? null : Number(start)
}
