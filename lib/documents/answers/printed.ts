import type { Span } from '#lib/documents/form.ts'
import { markOf } from '#lib/documents/words/marks.ts'
import { joinSpans, type Piece, textOf } from '#lib/documents/words/pieces.ts'
import type { PromptWording } from '#lib/documents/words/promptness.ts'

/** How many lines a question takes, and how far below the first line of an answer it may begin. */
const MOST_LINES = 6
const MOST_BEFORE = 4

/** Whether an answer begins on the heading's own line. */
export function isHeaded(
  text: string,
  heading: Span | undefined,
  [first]: readonly Piece[],
): boolean {
  if (!heading || !first || first.span.start < heading.end) return false
  return !/[\n\f]/.test(text.slice(heading.end, first.span.start))
}

/**
 * What a flattened table prints between the lines of an answer that begins beside its heading: lines no longer than
 * `limit`, as wide as the column that asks, up to the end of a question.
 */
export function askedAmong(
  text: string,
  pieces: readonly Piece[],
  wording: PromptWording,
  limit: number,
): Piece[] {
  const isNarrow = ({ span, gap, column }: Piece) =>
    column === null && !gap && span.end - span.start <= limit && !markOf(textOf(text, span))
  const from = pieces.findIndex((piece, at) => at > 0 && isNarrow(piece))
  if (from < 1 || from > MOST_BEFORE) return []
  let asked: Piece[] = []
  for (let until = from + 1; until <= from + MOST_LINES; until += 1) {
    const last = pieces[until - 1]
    if (!last || !isNarrow(last)) break
    // In small letters under a whole question the answer goes on.
    if (asked.length > 0 && /^\p{Ll}/u.test(textOf(text, last.span))) break
    const lines = pieces.slice(from, until)
    const isWhole = /[.?!:)]\s*$/.test(textOf(text, last.span))
    if (isWhole && wording.endsAsking(wordsOf(text, lines))) asked = lines
  }
  return asked
}

function wordsOf(text: string, pieces: readonly Piece[]): string {
  return joinSpans(
    text,
    pieces.map(({ span }) => span),
  ).text
}
