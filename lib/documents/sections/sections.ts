import type { SectionKind, Span } from '#lib/documents/form.ts'
import type { SectionCues } from '#lib/documents/words/cues.ts'
import type { Title, TitleWording } from '#lib/documents/words/headings.ts'
import { markOf } from '#lib/documents/words/marks.ts'
import { cutBefore, type Piece, textOf } from '#lib/documents/words/pieces.ts'
import { alikeSections } from './alike.ts'
import { withLikely } from './likely.ts'
import { numberedSections } from './sequence.ts'
import type { Asks } from './spots.ts'

/** `again` are the headings of a section that goes on in another table. */
export type RawSection = {
  kind: SectionKind
  number: number | null
  heading: Span
  again: Span[]
  pieces: Piece[]
}

/** A title and where it stands; its kind is null where a heading asks what belongs to no section of ours. */
export type Found = {
  at: number
  lines: number
  title: Omit<Title, 'kind'> & { kind: SectionKind | null }
}

const DANGLING =
  /(?:[-–/&,]|\b(?:and|et|of|de|des|du|the|la|le|les|in|dans|to|à|for|pour|or|ou|d['’]|l['’]))\s*$/iu

/** Cuts the body at the titles of the sections. What comes before the first title is the preamble, what belongs to none is `apart`. */
export function cutSections(
  text: string,
  pieces: readonly Piece[],
  {
    titles,
    asksAnywhere,
    ...likely
  }: { titles: TitleWording; cues: SectionCues; asks: Asks; asksAnywhere: Asks },
) {
  const sure = believable(pieces, findTitles(text, pieces, titles))
  const counting = { titles, cues: likely.cues, asks: asksAnywhere }
  const counted = numberedSections(text, pieces, counting)
  const guessed = withLikely(text, pieces, sure, likely)
  const told = isForm(counted, guessed) ? withAgain(counted, sure) : guessed
  const alike = alikeSections(text, pieces, { ...counting, endsAsking: likely.asks })
  const found = withoutEarlyChanges(isWhole(told, alike) ? told : alike, sure)
  const before = pieces.slice(0, found[0]?.at ?? pieces.length)
  const early = found.length > 0 ? earlyAnswers(before) : 0
  const preamble = before.slice(0, before.length - early)
  const sections: RawSection[] = []
  const apart: Piece[] = []
  for (const [index, one] of found.entries()) {
    const first = pieces[one.at + one.lines - 1]
    const until = found[index + 1]?.at ?? pieces.length
    const start = pieces[one.at]?.span.start ?? 0
    const end = one.lines > 1 ? (first?.span.end ?? start) : start + one.title.length
    const rest = first && one.title.rest ? cutBefore(text, first, start + one.title.length) : null
    const heading = { start, end: trimEnd(text, start, end) }
    const own = [...(rest ? [rest] : []), ...pieces.slice(one.at + one.lines, until)]
    if (index === 0) own.unshift(...before.slice(before.length - early))
    const { kind, number } = one.title
    const open = sections.find((section) => section.kind === kind)
    if (kind === null) {
      const titled = pieces.slice(one.at, one.at + one.lines)
      apart.push(...(own.some((piece) => piece.column !== 'left') ? titled : []), ...own)
    } else if (open) {
      open.again.push(heading)
      open.pieces.push(...own)
    } else sections.push({ kind, number, heading, again: [], pieces: own })
  }
  return { preamble, sections, apart }
}

/** Whether the headings that count are the form's own: they are where the known titles are, if any are known. */
function isForm(counted: readonly Found[], guessed: readonly Found[]): boolean {
  if (counted.length === 0 || new Set(guessed.map((one) => one.title.kind)).size < 2)
    return counted.length > 0
  const near = guessed.filter((one) =>
    counted.some(({ at, lines }) => one.at >= at - 1 && one.at < at + lines + 3),
  )
  return near.length >= guessed.length * 0.6
}

/** Words told the sections, save where they told two at most, or took an answer for a title, and headings alike hold the rest. */
function isWhole(told: readonly Found[], alike: readonly Found[]): boolean {
  const kindsIn = (found: readonly Found[]) => new Set(found.map((one) => one.title.kind)).size
  const strangers = told.filter(({ at }) => !alike.some((one) => one.at === at))
  // "Succession: half of us retire" has the look of a title, and is an answer.
  const isMistaken = strangers.every(({ title }) => title.number === null && title.rest)
  const most = strangers.length > 0 ? 3 : 2
  return kindsIn(told) > most || kindsIn(told) >= kindsIn(alike) || !isMistaken
}

/** "What has changed since last time?", asked first in words of its own, asks what was done. */
function withoutEarlyChanges(found: readonly Found[], sure: readonly Found[]): Found[] {
  const isDone = found.some(({ title }) => title.kind === 'accomplishments')
  const [first, ...rest] = found
  if (isDone || found.length < 3 || first?.title.kind !== 'changes') return [...found]
  if (first.title.number === 3 || sure.some(({ at }) => at === first.at)) return [...found]
  return [{ ...first, title: { ...first.title, kind: 'accomplishments' } }, ...rest]
}

/** A section may go on under its own title in another table. */
function withAgain(counted: readonly Found[], sure: readonly Found[]): Found[] {
  const again = sure.filter(
    ({ at, title }) =>
      (title.again === true || title.number !== null) &&
      counted.some(
        (one) =>
          at >= one.at + one.lines &&
          one.title.kind === title.kind &&
          (title.again === true || one.title.number === title.number),
      ),
  )
  return [...counted, ...again].sort((a, b) => a.at - b.at)
}

/** Where the left cell is centred, its answer begins above the first title: right pieces with nothing to their left. */
function earlyAnswers(before: readonly Piece[]): number {
  const labelled = new Set(before.filter((one) => one.column === 'left').map((one) => one.row))
  const last = before.findLastIndex((one) => one.column !== 'right' || labelled.has(one.row))
  return before.length - 1 - last
}

function findTitles(text: string, pieces: readonly Piece[], wording: TitleWording): Found[] {
  const found: Found[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]
    if (piece?.kind !== 'body') continue
    const one = longestTitle(text, pieces, at, wording)
    if (!one) continue
    found.push(one)
    at += one.lines - 1
  }
  return found
}

// A narrow cell breaks its title over two or three lines: the longest that still is a title is meant.
function longestTitle(
  text: string,
  pieces: readonly Piece[],
  at: number,
  wording: TitleWording,
): Found | null {
  const first = pieces[at]
  if (!first) return null
  let line = textOf(text, first.span)
  const alone = wording.match(line)
  let best: Found | null = alone ? { at, lines: 1, title: alone } : null
  for (let lines = 2; lines <= 3 && first.wraps && line.length <= 60; lines += 1) {
    const next = pieces[at + lines - 1]
    if (!next || next.gap || next.column !== first.column || markOf(textOf(text, next.span))) break
    // "Présentation et" wants a second line; "Changes" before "Have there been…" does not.
    if (best && !DANGLING.test(line) && /^[\p{Lu}(]/u.test(textOf(text, next.span))) break
    line = `${line} ${textOf(text, next.span)}`
    const title = wording.match(line)
    if (title && !title.rest && (!best || best.title.kind === title.kind))
      best = { at, lines, title }
  }
  return best
}

// A title inside an answer ("Next steps:") opens no section: the form's own titles are numbered, or stand
// in the left column, and each comes once, save where a table goes on in another one.
function believable(pieces: readonly Piece[], found: readonly Found[]): Found[] {
  const pieceOf = (one: Found) => pieces[one.at]
  const inLeft = found.filter((one) => pieceOf(one)?.column === 'left')
  let kept = found.filter((one) => pieceOf(one)?.column !== 'right')
  if (kept.length < 2) kept = [...found]
  const leftKinds = new Set(inLeft.map((one) => one.title.kind))
  const numbered = kept.filter((one) => one.title.number !== null)
  const numberedKinds = new Set(numbered.map((one) => one.title.kind))
  const headed = kept.filter((one) => pieceOf(one)?.heading !== null)
  const headedKinds = new Set(headed.map((one) => one.title.kind))
  const seen = new Map<SectionKind | null, Found>()
  return kept.filter((one) => {
    const piece = pieceOf(one)
    if (!piece) return false
    const { kind, number } = one.title
    if (leftKinds.size >= 2 && piece.column !== 'left' && leftKinds.has(kind)) return false
    if (numberedKinds.size >= 2 && number === null && numberedKinds.has(kind)) return false
    if (headedKinds.size >= 2 && piece.heading === null && headedKinds.has(kind)) return false
    if (piece.level !== null && one.title.rest) return false
    const before = seen.get(kind)
    seen.set(kind, one)
    if (!before) return true
    return (number !== null && number === before.title.number) || one.title.again === true
  })
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && /[\s:–—-]/.test(text.charAt(at - 1))) at -= 1
  return at
}
