import type { HeadingNumber } from '#lib/documents/words/heading-number.ts'
import { isLabel } from '#lib/documents/words/labels.ts'
import { markOf } from '#lib/documents/words/marks.ts'
import { type Piece, textOf } from '#lib/documents/words/pieces.ts'

/** How a place looks where a section may begin; the headings of one form look alike. */
export type Look =
  | 'cell'
  | 'heading'
  | 'strong'
  | 'numbered'
  | 'lettered'
  | 'capitals'
  | 'short'
  /** A title and its answer in one line, as in two others at least. */
  | 'opening'
  | 'plain'

const MOST_TITLE_WORDS = 16
const LONGEST_SHORT = 70

export function lookOf(
  text: string,
  pieces: readonly Piece[],
  { at, edge, number }: { at: number; edge: number; number: HeadingNumber | null },
): Look {
  const [piece, next, before] = [pieces[at], pieces[at + 1], pieces[at - 1]]
  if (!piece) return 'plain'
  if (piece.column === 'left') return opensCell(text, pieces, at, number) ? 'cell' : 'plain'
  const line = textOf(text, piece.span).trim()
  if (!next || line.split(/\s+/).length > MOST_TITLE_WORDS) return 'plain'
  if (/[,;]$|[^.]\.$/.test(line) || /^\W*[\w.+-]+@/.test(line)) return 'plain'
  if (piece.heading !== null) return 'heading'
  if (piece.level !== null) return 'plain'
  if (piece.strong) return 'strong'
  if (next.strong || next.heading !== null) return 'plain'
  const ends = !piece.wraps || line.length < edge * 0.75
  if (!ends) return 'plain'
  // Some texts leave no blank line before a title: its number and the short line above must do.
  const follows = before !== undefined && before.span.end - before.span.start < edge * 0.75
  const opens = opensParagraph(pieces, at)
  if (!opens && !follows) return 'plain'
  if (number?.style === 'digits') return 'numbered'
  if (number && number.style !== 'bare') return 'lettered'
  // "36 months?" goes on with the line above.
  if (markOf(line) || /^(?:\d+\s+)?\p{Ll}/u.test(line)) return 'plain'
  if (line.length > 5 && line === line.toUpperCase()) return 'capitals'
  return line.length <= LONGEST_SHORT ? 'short' : 'plain'
}

/** Nothing runs on into it from the line above. */
export function opensParagraph(pieces: readonly Piece[], at: number): boolean {
  const [piece, before] = [pieces[at], pieces[at - 1]]
  return piece !== undefined && (piece.gap || !before || before.column !== null || !piece.wraps)
}

function opensCell(
  text: string,
  pieces: readonly Piece[],
  at: number,
  number: HeadingNumber | null,
): boolean {
  const [piece, before] = [pieces[at], pieces[at - 1]]
  if (piece?.column !== 'left') return false
  if (before?.column !== 'left' || before.row !== piece.row) return true
  // The head of a form may stand in the left column too, right above the first title.
  if (piece.gap && piece.wraps && number) return true
  if (isLabel(textOf(text, before.span)) && !isLabel(textOf(text, piece.span))) return true
  // In a table of three columns the number stands in a cell of its own.
  return !/\p{L}/u.test(textOf(text, before.span)) && opensCell(text, pieces, at - 1, null)
}
