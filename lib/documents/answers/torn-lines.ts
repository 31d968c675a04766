import type { Block, ReadDocument, Span } from '#lib/documents/form.ts'
import type { PromptWording } from '#lib/documents/words/promptness.ts'
import { stems } from '#lib/documents/words/wording.ts'

/** Signs of a line that belongs to an answer beside it, asked of the place where it stands. */
export type Torn = {
  goesOn: (at: number) => boolean
  goesOnBelow: (at: number) => boolean
  fallsShort: (span: Span) => boolean
}

/**
 * Whether a line that stands alone on the left goes on in what broke off on the right, one line up: a program that
 * sets columns by blanks lets the rest of an answer fall to the margin.
 */
export function fallsShortIn({ text, blocks }: ReadDocument, wording: PromptWording) {
  const rights = new Map<number, Block>()
  for (const one of blocks)
    if (one.column === 'right' && one.line !== null) rights.set(one.line, one)
  return (span: Span): boolean => {
    const own = blocks.find((one) => one.span.start <= span.start && span.start < one.span.end)
    if (own?.column !== 'left' || !own.wraps || own.line === null || rights.has(own.line))
      return false
    const above = rights.get(own.line - 1)
    const words = text.slice(span.start, span.end)
    const broke = above ? text.slice(above.span.start, above.span.end) : '.'
    const isRest = /^\p{Ll}/u.test(words) && !/[.!?:;…)]\s*$/.test(broke)
    const before = blocks.slice(0, blocks.indexOf(own)).findLast((one) => one.column === 'left')
    const hasEnded = before && /[.!?]\s*$/.test(text.slice(before.span.start, before.span.end))
    return isRest && (hasEnded || wording.share(stems(words)) < 0.34) && wording.score(words) < 0.45
  }
}

/** Whether the line above in the same column is an answer, and whether the one below is, and begins in the middle. */
export function around({ text, blocks }: ReadDocument, answered: Uint8Array) {
  const at = (place: number) => {
    const here = blocks.findIndex(({ span }) => span.start <= place && place < span.end)
    const isBeside = (one: Block) => one.column === blocks[here]?.column
    return {
      above: blocks.slice(0, Math.max(0, here)).findLast(isBeside),
      below: blocks.slice(here + 1).find(isBeside),
    }
  }
  return {
    goesOn: (place: number) => {
      const { above } = at(place)
      return above !== undefined && answered[above.span.end - 1] === 1
    },
    goesOnBelow: (place: number) => {
      const { below } = at(place)
      if (!below || answered[below.span.start] !== 1 || below.gap) return false
      return /^\p{Ll}/u.test(text.slice(below.span.start, below.span.end))
    },
  }
}
