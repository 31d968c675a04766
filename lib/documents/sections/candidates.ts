import type { SectionCues } from '#lib/documents/words/cues.ts'
import {
  type HeadingNumber,
  headingNumber,
  type NumberStyle,
  numberAlone,
} from '#lib/documents/words/heading-number.ts'
import type { Title, TitleWording } from '#lib/documents/words/headings.ts'
import { isLabel } from '#lib/documents/words/labels.ts'
import { markOf } from '#lib/documents/words/marks.ts'
import { type Piece, textOf } from '#lib/documents/words/pieces.ts'
import { answerAt, openingsOf } from './answer-on-line.ts'
import { type Look, lookOf, opensParagraph } from './looks.ts'

/** Whether a paragraph asks. */
export type Asks = (paragraph: string) => boolean
/** What the template and the language know of headings: `endsAsking` looks at the last sentence only. */
export type Known = { titles: TitleWording; cues: SectionCues; asks: Asks; endsAsking: Asks }

/** A place where a section may begin, with all that speaks for it. */
export type Candidate = {
  at: number
  lines: number
  look: Look
  number: HeadingNumber | null
  /** Where its words begin in its first line, after the number. */
  from: number
  title: string
  /** Where an answer begins in its line, after the number, a short title and a colon, a dash or a question mark; -1 where none does. */
  answerFrom: number
  /** An answer begins in its line, whatever its title. */
  holdsAnswer: boolean
  /** What stands under it up to a blank or a bullet; in a table, the rest of its cell. */
  below: string
  exact: Title | null
  asksItself: boolean
  asksBelow: boolean
  isSentence: boolean
  /** It goes on in small letters from the line above. */
  goesOn: boolean
  isLabel: boolean
  isInList: boolean
  hasGap: boolean
  bulletsBelow: boolean
  /** Its words go on in the next line: it is no title, or not all of one. */
  breaksOff: boolean
  /** Where the line stands that counts one less in the same way, with no other count between: "2)" above "3)". */
  countsFrom: number
  /** Where the list begins whose items count up to here and look no less like headings; -1 where it goes on with none. */
  listFrom: number
  /** How many places of the document look like it. */
  alike: number
}

/** Whether a heading is over where another begins. */
export function isOver(above: Candidate, here: Candidate): boolean {
  return above.at + above.lines <= here.at
}

const LONGEST_TITLE = 400
const MOST_TITLE_WORDS = 12
const HIGHEST_NUMBER = 9
const NEARLY_FULL = 0.8

/** All places where a section may begin; a place whose title may take one line or two stands there twice. */
export function candidatesOf(text: string, pieces: readonly Piece[], known: Known): Candidate[] {
  const edge = pieces.reduce((most, one) => Math.max(most, one.span.end - one.span.start), 0)
  const openings = openingsOf(text, pieces, known)
  const found = pieces.flatMap((piece, at) => {
    if (piece.kind !== 'body' || piece.column === 'right') return []
    const line = textOf(text, piece.span)
    if (!/\p{L}/u.test(line) || line.length > LONGEST_TITLE) return []
    const number = numberAt(text, pieces, at)
    const look = openings.has(at) ? 'opening' : lookOf(text, pieces, { at, edge, number })
    const exact = titleAt(text, pieces, at, known)
    const isCounted = number !== null && number.number >= 1 && number.number <= HIGHEST_NUMBER
    if (look === 'plain' && !exact && !(isCounted && piece.level === null)) return []
    const extents = new Set([titleLines(text, pieces, at)])
    if (exact) extents.add(exact.lines)
    if (look === 'opening' || (isCounted && answerAt(line, number.length, known.asks) >= 0))
      extents.add(1)
    if (isCounted && piece.column === null) extents.add(paragraphLines(text, pieces, at))
    return [...extents].map((lines) => {
      const title = exact?.lines === lines ? exact.title : null
      return candidateAt(
        text,
        pieces,
        { at, lines, look, number: isCounted ? number : null, exact: title, edge },
        known,
      )
    })
  })
  return amongOthers(found)
}

function amongOthers(candidates: Candidate[]): Candidate[] {
  const last = new Map<NumberStyle, Candidate>()
  const looks = new Map<Look, Set<number>>()
  for (const { look, at, isLabel, isSentence } of candidates)
    if (!isLabel && !isSentence) looks.set(look, (looks.get(look) ?? new Set()).add(at))
  return candidates.map((one) => {
    const { number } = one
    const counted = number ? countOf(one, last.get(number.style)) : {}
    const told = { ...one, ...counted, alike: looks.get(one.look)?.size ?? 0 }
    if (number) last.set(number.style, told)
    return told
  })
}

function countOf(
  { at, look, number }: Candidate,
  last: Candidate | undefined,
): Pick<Candidate, 'countsFrom' | 'listFrom'> {
  if (last?.at === at) return { countsFrom: last.countsFrom, listFrom: last.listFrom }
  if (!last?.number || last.number.number + 1 !== number?.number)
    return { countsFrom: -1, listFrom: number?.number === 1 ? at : -1 }
  const isOfIt = look === last.look || look === 'plain'
  return { countsFrom: last.at, listFrom: isOfIt ? last.listFrom : -1 }
}

function candidateAt(
  text: string,
  pieces: readonly Piece[],
  place: Pick<Candidate, 'at' | 'lines' | 'look' | 'number' | 'exact'> & { edge: number },
  { asks, endsAsking }: Known,
): Candidate {
  const { edge, ...known } = place
  const { at, lines, number } = known
  const [first = '', ...more] = pieces
    .slice(at, at + lines)
    .map((one) => textOf(text, one.span).trimEnd())
  const from = number ? (headingNumber(first)?.length ?? 0) : 0
  const answerFrom =
    lines === 1 &&
    (number || known.look === 'opening') &&
    !place.exact &&
    pieces[at]?.column === null
      ? answerAt(first, from, asks)
      : -1
  const title = [first.slice(from, answerFrom < 0 ? first.length : answerFrom), ...more]
    .map((line) => line.trim())
    .join(' ')
    .replace(answerFrom < 0 ? /[*_]+\s*$/ : /[\s:–—•*_-]+$/, '')
    .trim()
  const rest = place.exact?.rest ? first.slice(place.exact.length) : ''
  const isOpened = answerFrom >= 0 || (rest !== '' && !rest.includes('?') && !asks(rest))
  const { below, after } = isOpened
    ? { below: '', after: pieces[at + lines] }
    : belowOf(text, pieces, at + lines)
  const asksItself = endsAsking(title)
  const asksBelow = below.includes('?') || asks(below)
  const isLong = title.split(/\s+/).length > MOST_TITLE_WORDS || /[^.][.;,]$/.test(title)
  return {
    ...known,
    from,
    title,
    answerFrom,
    holdsAnswer: isOpened,
    below,
    asksItself,
    asksBelow,
    isSentence: !asksItself && place.exact === null && isLong,
    goesOn: number === null && goesOn(text, pieces, at),
    breaksOff: answerFrom < 0 && breaksOff(text, pieces, { last: at + lines - 1, edge, asksBelow }),
    isLabel: NO_HEADING.test(title) || isLabel(title),
    isInList: pieces[at]?.level !== null,
    hasGap: known.look === 'opening' || opensParagraph(pieces, at),
    bulletsBelow:
      after !== undefined && (after.level !== null || markOf(textOf(text, after.span)) !== null),
    countsFrom: -1,
    listFrom: -1,
    alike: 0,
  }
}

function goesOn(text: string, pieces: readonly Piece[], at: number): boolean {
  const [piece, before] = [pieces[at], pieces[at - 1]]
  if (!piece?.wraps || !before || piece.gap) return false
  const isSame = before.column === piece.column && before.row === piece.row
  return isSame && /^\p{Ll}/u.test(textOf(text, piece.span))
}

/** The last line of a title goes on in small letters below: over a blank only where it is full. */
function breaksOff(
  text: string,
  pieces: readonly Piece[],
  { last, edge, asksBelow }: { last: number; edge: number; asksBelow: boolean },
): boolean {
  const [piece, next] = [pieces[last], pieces[last + 1]]
  if (!piece?.wraps || !next || next.column !== piece.column || next.row !== piece.row) return false
  const [line, after] = [textOf(text, piece.span).trimEnd(), textOf(text, next.span)]
  if (markOf(after)) return false
  if (DANGLING.test(line)) return true
  const isFull = line.length > edge * NEARLY_FULL
  return /^\p{Ll}/u.test(after) && !/[.:;!?]$/.test(line) && !asksBelow && (isFull || !next.gap)
}

/** A title of the whole form names its round; a label holds its answer. */
const NO_HEADING = /\b(?:19|20)\d\d\b|@/

/** The number on the line itself, or in the cell or on the line before it. */
function numberAt(text: string, pieces: readonly Piece[], at: number): HeadingNumber | null {
  const [piece, before] = [pieces[at], pieces[at - 1]]
  if (!piece) return null
  const own = headingNumber(textOf(text, piece.span))
  if (own || !before || before.column !== piece.column || before.row !== piece.row) return own
  return numberAlone(textOf(text, before.span))
}

const DANGLING =
  /(?:[-–/&,]|\b(?:and|of|the|in|to|for|or|dans|et|de|des|du|la|le|les|ou|à|d['’]|l['’]))\s*$/iu

// A narrow cell breaks its title over two or three lines: the longest that still is a title is meant.
function titleAt(
  text: string,
  pieces: readonly Piece[],
  at: number,
  { titles }: Known,
): { lines: number; title: Title } | null {
  const first = pieces[at]
  if (!first) return null
  let line = textOf(text, first.span)
  const alone = titles.match(line)
  let best = alone ? { lines: 1, title: alone } : null
  for (let lines = 2; lines <= 3 && first.wraps && line.length <= 60; lines += 1) {
    const next = pieces[at + lines - 1]
    if (!next || next.gap || next.column !== first.column || markOf(textOf(text, next.span))) break
    // "Présentation et" wants a second line; "Changes" before "Have there been…" does not.
    if (best && !DANGLING.test(line) && /^[\p{Lu}(]/u.test(textOf(text, next.span))) break
    line = `${line} ${textOf(text, next.span)}`
    const title = titles.match(line)
    if (title && !title.rest && (!best || best.title.kind === title.kind)) best = { lines, title }
  }
  return best
}

/** How many lines a title takes: it goes on while it hangs in the air or the next begins small. */
function titleLines(text: string, pieces: readonly Piece[], at: number): number {
  let lines = 1
  for (; lines < 4; lines += 1) {
    const [here, next] = [pieces[at + lines - 1], pieces[at + lines]]
    if (!here?.wraps || !next || next.gap || next.column !== here.column) break
    // "Proud of" in bold is whole, whatever plain words follow it.
    if (next.row !== here.row || next.strong !== here.strong || next.heading !== here.heading) break
    const line = textOf(text, next.span)
    if (markOf(line) || !(DANGLING.test(textOf(text, here.span)) || /^\p{Ll}/u.test(line))) break
  }
  return lines
}

/** Title and question in one: "2. Where next? What will you work on?". */
function paragraphLines(text: string, pieces: readonly Piece[], at: number): number {
  let until = at + 1
  for (; pieces[at]?.wraps && until < at + 6; until += 1) {
    const next = pieces[until]
    if (!next || next.gap || next.column !== null || markOf(textOf(text, next.span))) break
  }
  return until - at
}

/** What stands under a title: the rest of its cell, or its next lines up to a blank or a bullet; and what comes after. */
function belowOf(
  text: string,
  pieces: readonly Piece[],
  from: number,
): { below: string; after: Piece | undefined } {
  const words: string[] = []
  const column = pieces[from - 1]?.column ?? null
  let at = from
  for (; at < Math.min(pieces.length, from + 9); at += 1) {
    const [one, before] = [pieces[at], pieces[at - 1]]
    if (!one || one.column !== column || one.level !== null) break
    const line = textOf(text, one.span)
    if (column === 'left' ? one.row !== before?.row : (one.gap && at > from) || markOf(line)) break
    words.push(line)
    if (!one.wraps && column === null) {
      at += 1
      break
    }
  }
  return { below: words.join(' ').slice(0, 500), after: pieces[at] }
}
