import type { SectionKind, Span } from '#lib/documents/form.ts'
import { cutBefore, type Piece, textOf } from '#lib/documents/words/pieces.ts'
import type { Known } from './candidates.ts'
import type { Link } from './chain.ts'
import { ORDER } from './weigh.ts'

/** `again` are the headings of a section that goes on in another table. */
export type RawSection = {
  kind: SectionKind
  number: number | null
  heading: Span
  again: Span[]
  pieces: Piece[]
  /** Its heading, or where it ends, was nearly read otherwise. */
  isDoubtful: boolean
}
export type Cut = { preamble: Piece[]; sections: RawSection[]; apart: Piece[] }

/** Cuts the body at its headings. What comes before the first is the preamble, what belongs to none of ours is `apart`. */
export function cutAt(
  text: string,
  pieces: readonly Piece[],
  links: readonly Link[],
  { known, isDoubtful }: { known: Known; isDoubtful: (index: number) => boolean },
): Cut {
  const [opening] = links
  const before = pieces.slice(0, opening?.candidate.at ?? pieces.length)
  const early = opening ? earlyAnswers(text, before) : 0
  const preamble = before.slice(0, before.length - early)
  const sections: RawSection[] = []
  const apart: Piece[] = []
  for (const [index, { candidate, kind: place }] of links.entries()) {
    const { at, lines, number } = candidate
    const until = links[index + 1]?.candidate.at ?? pieces.length
    const { heading, rest } = headingOf(text, pieces, candidate, known)
    const own = [...rest, ...pieces.slice(at + lines, until)]
    if (index === 0) own.unshift(...before.slice(before.length - early))
    const kind = ORDER[place]
    const open = sections.find((section) => section.kind === kind)
    if (!kind) {
      const titled = pieces.slice(at, at + lines)
      apart.push(...(own.some((piece) => piece.column !== 'left') ? titled : []), ...own)
    } else if (open) {
      open.again.push(heading)
      open.isDoubtful ||= isDoubtful(index)
      open.pieces.push(...own)
    } else
      sections.push({
        kind,
        number: number?.number ?? null,
        heading,
        again: [],
        pieces: own,
        isDoubtful: isDoubtful(index),
      })
  }
  return { preamble, sections, apart }
}

/** A label with its value: "Contact: Ann Doyle". */
const HAS_VALUE = /^[^:]{2,40}\s?:\s+\S/

/** Where the left cell is centred, its answer begins above the first title: right pieces with nothing to their left that wants them. */
function earlyAnswers(text: string, before: readonly Piece[]): number {
  const wanting = before.filter(
    ({ column, span }) => column === 'left' && !HAS_VALUE.test(textOf(text, span)),
  )
  const labelled = new Set(wanting.map(({ row }) => row))
  const last = before.findLastIndex((one) => one.column !== 'right' || labelled.has(one.row))
  return before.length - 1 - last
}

/** The heading, and what of its line is an answer already. */
function headingOf(
  text: string,
  pieces: readonly Piece[],
  { at, lines, from, answerFrom, exact, asksItself }: Link['candidate'],
  { asks }: Known,
): { heading: Span; rest: Piece[] } {
  const piece = pieces[at]
  const start = piece?.span.start ?? 0
  const last = pieces[at + lines - 1]?.span.end ?? start
  const whole = { heading: { start, end: trimEnd(text, start, last) }, rest: [] }
  if (!piece || lines > 1) return whole
  const line = textOf(text, piece.span)
  const known = exact?.rest && !asks(line.slice(exact.length)) ? exact.length : 0
  // "What we have done: we opened…" holds its answer on the same line; a cell asks as long as it likes.
  const colon =
    piece.column === 'left' || asksItself || exact ? -1 : line.slice(from).search(/:\s+\S/)
  const length = known || Math.max(0, answerFrom) || (colon > 0 ? from + colon + 1 : 0)
  if (length === 0) return whole
  const rest = cutBefore(text, piece, start + length)
  return {
    heading: { start, end: trimEnd(text, start, start + length) },
    rest: rest ? [rest] : [],
  }
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && /[\s:–—•-]/.test(text.charAt(at - 1))) at -= 1
  return at
}
