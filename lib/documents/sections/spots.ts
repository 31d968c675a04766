import { markOf } from '#lib/documents/words/marks.ts'
import { type Piece, textOf } from '#lib/documents/words/pieces.ts'

/** How a place looks where a section may begin; those of one form look alike. */
export type Look = 'cell' | 'heading' | 'strong' | 'numbered' | 'lettered' | 'capitals' | 'short'
export type Spot = {
  at: number
  lines: number
  look: Look
  number: number | null
  title: string
  below: string
}
/** Whether the last sentence of a paragraph asks. */
export type Asks = (paragraph: string) => boolean

const NUMBERED =
  /^\s*(?:(?:section|part|partie|question|rubrique|q)\.?\s*)?\(?(\d{1,2})\s*(?:[.):\]]|\s[-–—]|[-–—]\s)\s*(?=\p{L})/iu
const LETTERED = /^\s*\(?(?:[A-H]|[IVX]{1,4})\s*[.):]\s*(?=\p{L})/u
const MOST_TITLE_WORDS = 16

/** The places where a section may begin, whatever their words: cells of a left column, headings, short lines of their own. */
export function spotsOf(text: string, pieces: readonly Piece[], asks: Asks): Spot[] {
  const edge = pieces.reduce((most, one) => Math.max(most, one.span.end - one.span.start), 0)
  return pieces.flatMap((piece, at) => {
    if (piece.kind !== 'body' || piece.column === 'right') return []
    const line = textOf(text, piece.span).trim()
    if (!/\p{L}/u.test(line)) return []
    if (piece.column === 'left') return cellSpot(text, pieces, at)
    const look = lookOf(piece, line, { edge, next: pieces[at + 1], before: pieces[at - 1], text })
    if (look) {
      const lines = titleLines(text, pieces, at)
      const title = pieces.slice(at, at + lines).map((one) => textOf(text, one.span).trim())
      const below = belowOf(text, pieces, at + lines - 1, asks)
      return [{ at, lines, look, ...split(title.join(' ')), below }]
    }
    return askingSpot(text, pieces, at, asks)
  })
}

const DANGLING = /(?:[-–/&,]|\b(?:and|of|the|in|to|for|et|de|des|du|la|le|les|d['’]|l['’]))\s*$/iu

/** How many lines a title takes: it goes on while it hangs in the air or the next begins small. */
function titleLines(text: string, pieces: readonly Piece[], at: number): number {
  let lines = 1
  for (; lines < 3; lines += 1) {
    const [here, next] = [pieces[at + lines - 1], pieces[at + lines]]
    if (!here?.wraps || !next || next.gap || next.column !== here.column) break
    // "Proud of" in bold is whole, whatever plain words follow it.
    if (next.strong !== here.strong || next.heading !== here.heading) break
    const line = textOf(text, next.span)
    if (markOf(line) || !(DANGLING.test(textOf(text, here.span)) || /^\p{Ll}/u.test(line))) break
  }
  return lines
}

/** A numbered paragraph that asks, title and question in one: "2. Where next? What will you work on?". */
function askingSpot(text: string, pieces: readonly Piece[], at: number, asks: Asks): Spot[] {
  const [piece, before] = [pieces[at], pieces[at - 1]]
  if (!piece || piece.level !== null) return []
  const line = textOf(text, piece.span).trim()
  const opens = piece.gap || !before || before.column !== null || !piece.wraps
  if (!opens || !NUMBERED.test(line)) return []
  let until = at + 1
  for (; piece.wraps && until < Math.min(pieces.length, at + 6); until += 1) {
    const next = pieces[until]
    if (!next || next.gap || next.column !== null || markOf(textOf(text, next.span))) break
  }
  const paragraph = pieces
    .slice(at, until)
    .map((one) => textOf(text, one.span).trim())
    .join(' ')
  if (paragraph.length > 400 || !asks(paragraph)) return []
  return [{ at, lines: until - at, look: 'numbered', ...split(paragraph), below: '' }]
}

function cellSpot(text: string, pieces: readonly Piece[], at: number): Spot[] {
  const piece = pieces[at]
  if (!piece) return []
  const starts = (here: number): boolean => {
    const [one, before] = [pieces[here], pieces[here - 1]]
    if (one?.column !== 'left') return false
    if (before?.column !== 'left' || before.row !== one.row) return true
    // The head of a form may stand in the left column too, right above the first title.
    if (one.gap && one.wraps && NUMBERED.test(textOf(text, one.span))) return true
    // In a table of three columns the number stands in a cell of its own.
    return !/\p{L}/u.test(textOf(text, before.span)) && starts(here - 1)
  }
  if (!starts(at)) return []
  const cell = [textOf(text, piece.span).trim()]
  for (let next = at + 1; next < pieces.length; next += 1) {
    const one = pieces[next]
    if (one?.column !== 'left' || one.row !== piece.row) break
    cell.push(textOf(text, one.span).trim())
  }
  const [title = '', ...below] = cell
  const before = pieces[at - 1]
  const alone = before?.row === piece.row && before ? textOf(text, before.span).trim() : ''
  const number = /^\W*(\d{1,2})\W*$/.exec(alone)?.[1]
  const own = split(title)
  return [
    {
      at,
      lines: 1,
      look: 'cell',
      title: own.title,
      number: own.number ?? (number ? Number(number) : null),
      below: below.join(' '),
    },
  ]
}

function lookOf(
  piece: Piece,
  line: string,
  around: { text: string; edge: number; next: Piece | undefined; before: Piece | undefined },
): Look | null {
  const { next, before, edge } = around
  if (!next || piece.level !== null || line.split(/\s+/).length > MOST_TITLE_WORDS) return null
  if (/[,;]$|[^.]\.$/.test(line) || /^\W*[\w.+-]+@/.test(line)) return null
  if (piece.heading !== null) return 'heading'
  if (piece.strong) return 'strong'
  if (next.strong || next.heading !== null) return null
  const opens = piece.gap || !before || before.column !== null || !piece.wraps
  const ends = !piece.wraps || line.length < edge * 0.75
  if (!ends) return null
  // Some texts leave no blank line before a title: its number and the short line above must do.
  const follows = before !== undefined && before.span.end - before.span.start < edge * 0.75
  if (NUMBERED.test(line) && (opens || follows)) return 'numbered'
  if (!opens) return null
  if (LETTERED.test(line)) return 'lettered'
  if (markOf(line)) return null
  if (line.length > 5 && line === line.toUpperCase()) return 'capitals'
  return line.length <= 70 ? 'short' : null
}

function split(line: string): { title: string; number: number | null } {
  const numbered = NUMBERED.exec(line)
  const lettered = numbered ? null : LETTERED.exec(line)
  const title = line.slice((numbered ?? lettered)?.[0].length ?? 0)
  return { title, number: numbered ? Number(numbered[1]) : null }
}

/** The first words under a heading where they ask; in a table, all of the cell that stands there. */
function belowOf(text: string, pieces: readonly Piece[], at: number, asks: Asks): string {
  const next = pieces[at + 1]
  if (!next || next.strong || next.level !== null) return ''
  if (next.column === 'left')
    return pieces
      .slice(at + 1, at + 9)
      .filter((one) => one.column === 'left' && one.row === next.row)
      .map((one) => textOf(text, one.span))
      .join(' ')
  const line = textOf(text, next.span)
  return line.length < 500 && (/\?\s*$|[:)]\s*$/.test(line) || asks(line)) ? line : ''
}
