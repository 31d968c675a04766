import type { ReadDocument } from '#lib/documents/form.ts'
import { linesJoined } from '#lib/documents/words/hyphens.ts'
import { isLabel, isMarked, type Line } from '#lib/documents/words/labels.ts'
import { type Piece, textOf } from '#lib/documents/words/pieces.ts'
import type { PromptWording } from '#lib/documents/words/promptness.ts'

/** Nobody names a person or a council further on in a line; a long word would be folded again and again. */
const LONGEST_LINE = 1000
// One line may carry several labels, set apart by blanks or a bar.
const PARTS = /\S.*?(?=\s{2,}|\t|\s\|\s|\s[–—]\s(?=[^:]{3,30}:)|\n|$)/g

/** The lines that may say who, for whom and when: the form's head, the pages' heads and feet, then its end. */
export function titleLines(
  document: ReadDocument,
  head: readonly Piece[],
  end: readonly Piece[],
): Line[] {
  const { text, blocks } = document
  const header = blocks.filter((block) => block.kind === 'header')
  const footer = blocks.filter((block) => block.kind === 'footer')
  const edge = blocks.reduce(
    (most, one) => (one.column === 'right' ? Math.max(most, one.right) : most),
    0,
  )
  const titles = head.filter((one) => one.kind === 'body')
  return [
    ...joinedLines(text, titles, edge),
    ...[...header, ...footer].flatMap((piece) => linesOf(text, piece, 'edge')),
    ...endLines(text, end),
  ]
}

/** The lines under the last answer; a sentence that wraps is one. */
function endLines(text: string, pieces: readonly Piece[]): Line[] {
  const lines: Line[] = []
  for (const [index, piece] of pieces.entries()) {
    const found = linesOf(text, piece, 'end')
    const [first] = found
    const before = pieces[index - 1]
    const last = lines.at(-1)
    const runsOn =
      before?.wraps && !piece.gap && piece.row === before.row && (last?.text.length ?? 0) >= 40
    if (last && first && runsOn && !/[.:;!?,]\s*$/.test(last.text) && !isMarked(first.text)) {
      last.text = linesJoined(last.text, first.text, text).slice(0, LONGEST_LINE)
      last.span = { start: last.span.start, end: first.span.end }
      lines.push(...found.slice(1))
    } else lines.push(...found)
  }
  return lines
}

/** What no name and no title ends with: it goes on in the next line. */
const OPEN_END =
  /(?:[,&–-]|(?<![\p{L}-])(?:d[eu]|des|la|les?|et|of|the|and|for|pour|aux?)|[dl]['’])$/iu

/** The lines of a head; a value that wraps, or ends in the middle of a name, with what it goes on in. */
function joinedLines(text: string, pieces: readonly Piece[], edge: number): Line[] {
  const lines: Line[] = []
  for (const [index, piece] of pieces.entries()) {
    const [first, ...others] = linesOf(text, piece, 'head')
    const before = pieces[index - 1]
    const last = lines.at(-1)
    if (last && first && before && goesOn(text, before, piece, edge)) {
      last.text = linesJoined(last.text, first.text, text).slice(0, LONGEST_LINE)
      last.span = { start: last.span.start, end: first.span.end }
    } else if (first) lines.push(first)
    lines.push(...others)
  }
  return lines
}

function goesOn(text: string, last: Piece, next: Piece, edge: number): boolean {
  const [before, after] = [textOf(text, last.span).trim(), textOf(text, next.span).trim()]
  if (last.column !== next.column || last.row !== next.row) return false
  if (!last.wraps && !before.endsWith(',')) return false
  if (isMarked(after) || /20\d\d/.test(after)) return false
  if (/\p{L}{2}/u.test(before) && OPEN_END.test(before) && !isMarked(before.slice(-20))) return true
  if (last.column !== 'right') return isLabel(before) && before.length >= 60
  // The next word would not have fitted.
  const letter = (next.right - next.indent) / Math.max(1, after.length)
  const word = after.split(/\s/)[0] ?? ''
  return /^\p{Ll}/u.test(after) || last.right + (word.length + 1) * letter > edge
}

/** What came back on each page, as lines that may say when. */
export function edgeLines(text: string, pieces: readonly Piece[]): Line[] {
  return pieces.flatMap((piece) => linesOf(text, piece, 'edge'))
}

function linesOf(text: string, piece: Piece, place: Line['place']): Line[] {
  return [...textOf(text, piece.span).matchAll(PARTS)].map((match) => {
    const start = piece.span.start + match.index
    const shown = match[0].replace(/^[|–—]\s*/, '')
    return {
      text: shown.slice(0, LONGEST_LINE),
      span: { start, end: start + match[0].length },
      value: piece.column === 'right',
      place,
    }
  })
}

/**
 * A whole sentence before the first heading that the form did not print itself: somebody should look at it.
 * The form's own title may be long, but names its round or its council and ends in no full stop.
 */
export function isStray(line: string, wording: PromptWording, isTitle: boolean): boolean {
  if (isTitle || isLabel(line) || wording.score(line) >= 0.5) return false
  const words = line.split(/\s+/).length
  return words >= 18 || (words >= 8 && /[.!?]\s*$/.test(line))
}
