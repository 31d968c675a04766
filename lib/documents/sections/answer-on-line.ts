import type { SectionKind } from '#lib/documents/form.ts'
import { headingNumber } from '#lib/documents/words/heading-number.ts'
import { isLabel } from '#lib/documents/words/labels.ts'
import { type Piece, textOf } from '#lib/documents/words/pieces.ts'
import type { Asks, Known } from './candidates.ts'
import { opensParagraph } from './looks.ts'

/** Fewer lines that open so are a label, or a sentence with a colon. */
const FEWEST_OPENINGS = 3

/** Lines without a number that hold a section's title and its answer: "Plans: a third kiosk." */
export function openingsOf(text: string, pieces: readonly Piece[], known: Known): Set<number> {
  const found = new Map<number, SectionKind>()
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'body' || piece.column !== null) continue
    const line = textOf(text, piece.span)
    const before = pieces[at - 1]
    const opens =
      opensParagraph(pieces, at) || /[.!?]\s*$/.test(textOf(text, before?.span ?? piece.span))
    if (!opens || !/^\W{0,3}\p{Lu}/u.test(line)) continue
    const from = answerAt(line, 0, known.asks)
    if (from < 0 || from === line.length || headingNumber(line) || isLabel(line)) continue
    const kind = known.titles.match(line)?.kind ?? known.cues.kindOf(line.slice(0, from))?.kind
    if (kind) found.set(at, kind)
  }
  return new Set(found.values()).size < FEWEST_OPENINGS ? new Set() : new Set(found.keys())
}

const MOST_WORDS_BEFORE_ANSWER = 8
const FEWEST_WORDS_AFTER_DASH = 4

/** "B. Done since we met: two bridges.", or a wide blank for the colon: where the answer begins, if what follows the title does not ask itself. */
export function answerAt(line: string, from: number, asks: Asks): number {
  for (const mark of line
    .slice(from)
    .matchAll(/\s*:\s+|\s[|–—•-]\s+|\?\s+(?=[\p{Lu}\d«“"])|(?:\t|\s{3})\s*/gu)) {
    const [at, until] = [from + mark.index, from + mark.index + mark[0].length]
    const [title, rest] = [line.slice(from, at), line.slice(until)]
    const words = title.split(' / ').map((one) => one.trim().split(/\s+/).length)
    if (Math.max(...words) > MOST_WORDS_BEFORE_ANSWER) return -1
    // "Where next – the coming year" is one title: after a dash, an answer is a whole sentence.
    const isDash = /[–—-]/.test(mark[0])
    const isWhole = /[.!]\s*$/.test(rest) && rest.split(/\s+/).length >= FEWEST_WORDS_AFTER_DASH
    if (/\p{L}/u.test(title) && rest !== '' && (!isDash || isWhole))
      return rest.trimEnd().endsWith('?') || asks(rest) ? -1 : until
  }
  return -1
}
