import type { ReadDocument } from '#lib/documents/form.ts'
import { isLabel, type Line } from '#lib/documents/words/labels.ts'
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
  return [
    ...head.filter((one) => one.kind === 'body').flatMap((piece) => linesOf(text, piece, 'head')),
    ...[...header, ...footer].flatMap((piece) => linesOf(text, piece, 'edge')),
    ...end.flatMap((piece) => linesOf(text, piece, 'end')),
  ]
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
