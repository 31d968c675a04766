import type { FormWords } from '#lib/documents/words/form-words.ts'
import { isCounted } from '#lib/documents/words/heading-number.ts'
import { isLabel } from '#lib/documents/words/labels.ts'
import type { Placed } from './columns.ts'

const HANGING = /(?:[-–/&,]|\b(?:and|of|the|et|de|des|du|la|les|in|dans))\s*$/i

/**
 * Whether a line of the left column begins a row of a form's table: it has a number, the words of a title after the
 * end of a sentence, or a label.
 */
export function opensRow(piece: Placed, { titles }: FormWords, before?: Placed): boolean {
  const line = textOf(piece)
  if (isCounted(line)) return true
  const above = before ? textOf(before) : ''
  // Labels of the head one below the other, each with its value beside it.
  if (isLabel(line) && (/:\s*$/.test(line) || isLabel(above))) return true
  const isFree = /[.?!)]\s*$/.test(above) || (titles.match(above) !== null && !HANGING.test(above))
  return isFree && line.length <= 60 && titles.match(line) !== null
}

function textOf(piece: Placed): string {
  return piece.segments.map((one) => one.text).join(' ')
}
