import type { Span } from '#lib/documents/form.ts'

export type Mark = {
  kind: 'statement' | 'unplaced' | 'heading' | 'nil' | 'lead' | 'chosen'
  id: number | string
  span: Span
}

/** A run of the document's text and what it was read as; `isFirst` where a mark of several spans begins. */
export type MarkedPiece = { text: string; start: number; mark: Mark | null; isFirst: boolean }

/**
 * The whole text cut at its marks, in order, no character lost or doubled: where two marks overlap, the one that
 * begins first keeps what both claim.
 */
export function markText(text: string, marks: readonly Mark[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = []
  const begun = new Set<string>()
  let at = 0
  const push = (end: number, mark: Mark | null) => {
    if (end <= at) return
    const key = mark && `${mark.kind} ${mark.id}`
    const isFirst = key !== null && !begun.has(key)
    if (key) begun.add(key)
    pieces.push({ text: text.slice(at, end), start: at, mark, isFirst })
    at = end
  }
  for (const mark of marks.toSorted((a, b) => a.span.start - b.span.start)) {
    push(Math.min(mark.span.start, text.length), null)
    push(Math.min(mark.span.end, text.length), mark)
  }
  push(text.length, null)
  return pieces
}
