import type { FormWords } from '#lib/documents/words/form-words.ts'
import { centredRows } from './centred.ts'
import { fallenIn } from './fallen.ts'
import { opensRow } from './row-start.ts'

/** A run of text without a wide space in it. `start` is its offset where the text is already canonical. */
export type Segment = {
  x: number
  right: number
  text: string
  start: number
  bold?: boolean
  /** Where in the text a run of its own begins, and how far across the page: a column may begin there. */
  runs?: readonly { at: number; x: number; before: number; bold: boolean }[]
}
export type VisualLine = {
  page: number
  line: number
  y: number
  /** How high its letters are, where that is known. */
  size?: number
  segments: Segment[]
}
export type Placed = {
  segments: Segment[]
  x: number
  column: 'left' | 'right' | null
  row: number | null
  gap: boolean
  page: number
  line: number
  y: number
}

/** How far left of the usual place an answer may begin where its row was set by itself, in letters. */
const LOOSE_LETTERS = 6
const MARK_ALONE = /^\s*(?:[^\p{L}\p{N}]{1,2}|o|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s*$/u

/**
 * Orders lines as people read a two-column table: a row's left cell, then its right cell. Lines across
 * both columns, and all lines of a text without columns, keep their place. `y` grows down the page.
 */
export function placeColumns(
  lines: readonly VisualLine[],
  tolerance: number,
  words: FormWords,
): Placed[] {
  const gutter = findGutter(lines, tolerance)
  const leading = usualLeading(lines)
  const size = usualSize(lines)
  const placed: Placed[] = []
  const last: Record<string, VisualLine | undefined> = {}
  let left: Placed[] = []
  let right: Placed[] = []
  let row = 0
  let page = 0
  const whole: Placed[] = []
  const isFallen = gutter !== null && tolerance <= 1 ? fallenIn(lines, gutter, words) : () => false
  const flush = () => {
    placed.push(...left, ...right)
    if (left.length + right.length > 0) row += 1
    left = []
    right = []
  }
  for (const line of lines) {
    if (line.page !== page) flush()
    page = line.page
    for (const piece of cutAt(line, gutter, tolerance)) {
      if (isFallen(line)) piece.column = null
      const before = last[piece.column ?? 'whole']
      piece.gap =
        !before ||
        before.page !== line.page ||
        line.y - before.y > leading * taller(before, line, size) * (tolerance > 1 ? 1.25 : 1.5)
      last[piece.column ?? 'whole'] = line
      whole.push(piece)
      if (
        piece.column === null ||
        (piece.column === 'left' && startsRow(piece, { left, right }, words))
      )
        flush()
      piece.row = piece.column === null ? null : row
      if (piece.column === 'right') right.push(piece)
      else if (piece.column === 'left') left.push(piece)
      else placed.push(piece)
    }
  }
  flush()
  return (gutter === null ? null : centredRows(whole, leading, words)) ?? placed
}

// A new row where the left column resumes after a space: too many rows do no harm, since order is all they decide.
function startsRow(
  piece: Placed,
  { left, right }: { left: readonly Placed[]; right: readonly Placed[] },
  words: FormWords,
): boolean {
  if (right.length === 0) return false
  const before = left.at(-1)
  const isBold = (one: Placed) => one.segments.every((segment) => segment.bold === true)
  return (
    !before || piece.gap || opensRow(piece, words, before) || (isBold(piece) && !isBold(before))
  )
}

// Where a full left cell all but touches the right one, only the place of the right one's first word tells them apart.
function parted(one: Segment, gutter: number, tolerance: number): Segment[] {
  const run = one.runs?.find(({ x, at }) => at > 0 && Math.abs(x - gutter) <= tolerance)
  if (!run || one.x >= gutter - tolerance) return [one]
  return [
    { ...one, right: run.before, text: one.text.slice(0, run.at).trimEnd() },
    { ...one, x: run.x, text: one.text.slice(run.at).trimStart(), bold: run.bold },
  ]
}

function cutAt(whole: VisualLine, gutter: number | null, tolerance: number): Placed[] {
  const line =
    gutter === null
      ? whole
      : { ...whole, segments: whole.segments.flatMap((one) => parted(one, gutter, tolerance)) }
  return piecesOf(line, gutter, tolerance)
}

function piecesOf(line: VisualLine, gutter: number | null, tolerance: number): Placed[] {
  const whole = (segments: Segment[], column: Placed['column']): Placed => ({
    segments,
    x: segments[0]?.x ?? 0,
    column,
    row: null,
    gap: false,
    page: line.page,
    line: line.line,
    y: line.y,
  })
  if (gutter === null) return [whole(line.segments, null)]
  // pdftotext sets each row by itself: an answer may begin some letters to the left of those above.
  const slack = tolerance <= 1 ? LOOSE_LETTERS : 0
  const isRight = (one: Segment, index: number) =>
    one.x >= gutter - tolerance ||
    (index > 0 && one.x >= gutter - slack && one.right > gutter + tolerance)
  const left = line.segments.filter((one, index) => !isRight(one, index))
  const right = line.segments.filter(isRight)
  if (left.some((one) => one.right > gutter + tolerance)) return [whole(line.segments, null)]
  const pieces: Placed[] = []
  if (left.length > 0) pieces.push(whole(left, 'left'))
  if (right.length > 0) pieces.push(whole(right, 'right'))
  return pieces
}

/** Where the right column begins: many lines start there, hardly any runs across, several have text on both sides. */
export function findGutter(lines: readonly VisualLine[], tolerance: number): number | null {
  const segments = lines.flatMap((line) => line.segments)
  const edge = segments.reduce((least, one) => Math.min(least, one.x), Infinity)
  const width = segments.reduce((most, one) => Math.max(most, one.right), 0) - edge
  // A row may be set closer than the others: its answers begin some letters to the left, and run across nothing.
  const slack = tolerance <= 1 ? LOOSE_LETTERS : tolerance
  let best: { at: number; score: number } | null = null
  for (const at of oftenStarted(segments)) {
    if (at < edge + width * 0.12 || at > edge + width * 0.7) continue
    let starting = 0
    let beyond = 0
    let crossing = 0
    let both = 0
    /** Rows whose two sides begin beside each other, and lines that cross below the first of them. */
    let rows = 0
    let crossingBelow = 0
    for (const line of lines) {
      // A bullet and its text stand apart too, but belong to one column.
      const marked = line.segments.some((one, index) => {
        const next = line.segments[index + 1]
        return (
          next &&
          MARK_ALONE.test(one.text) &&
          one.x < at - tolerance &&
          Math.abs(next.x - at) <= tolerance
        )
      })
      const here = line.segments.some((one) => Math.abs(one.x - at) <= tolerance)
      const across = line.segments.some(
        (one, index) => one.x < at - (index > 0 ? slack : tolerance) && one.right > at + tolerance,
      )
      const onRight = line.segments.some((one) => one.x >= at - tolerance)
      const onLeft = line.segments.some(
        (one) => one.right <= at + tolerance && !MARK_ALONE.test(one.text),
      )
      if (here) starting += 1
      if (across || marked) crossing += 1
      if (onRight && !across) beyond += 1
      if (onRight && onLeft && !across) both += 1
      if (here && onLeft && !across && !marked) rows += 1
      if ((across || marked) && rows > 0) crossingBelow += 1
    }
    // Short answers beside long questions: few lines stand on the right, and each begins where a row does.
    const isSparse = rows >= 3 && rows >= both * 0.75 && crossingBelow === 0
    const isPlain = beyond >= lines.length * 0.2 && crossing <= lines.length * 0.3
    const isBoth = both >= 3 || (tolerance <= 1 && crossing === 0 && turnsTo(lines, at) >= 3)
    if (!isBoth || !(isPlain || isSparse)) continue
    const score = both + starting * 0.25 - crossing * 4
    if (!best || score > best.score) best = { at, score }
  }
  if (!best || tolerance <= 1) return best?.at ?? null
  // Paragraphs may begin a little to the left of the bullets that most lines of a column have.
  const starts = segments.flatMap((one) => [one.x, ...(one.runs ?? []).map((run) => run.x)])
  const { at } = best
  return starts.reduce((least, x) => (x < least && x > at - 15 ? x : least), at)
}

/** How often a line that stands beyond a place alone follows one that ends before it: cells whose first lines are not level. */
function turnsTo(lines: readonly VisualLine[], at: number): number {
  const isBeyond = (line: VisualLine | undefined) => line?.segments[0]?.x === at
  return lines.filter((line, index) => index > 0 && isBeyond(line) && !isBeyond(lines[index - 1]))
    .length
}

/** Places where at least three lines begin something; more than sixty of them are no table. */
function oftenStarted(segments: readonly Segment[]): number[] {
  const counts = new Map<number, number>()
  for (const { x } of segments) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1)
  const often = [...counts].filter(([, count]) => count >= 3).sort((a, b) => b[1] - a[1])
  return often
    .slice(0, 60)
    .map(([at]) => at)
    .sort((a, b) => a - b)
}

/** From line to line of one column: lines of two columns beside each other need not stand at one height. */
function usualLeading(lines: readonly VisualLine[]): number {
  const steps: number[] = []
  const last = new Map<string, number>()
  for (const { page, y, segments } of lines) {
    for (const { x } of segments) {
      const place = `${page} ${Math.round(x / 4)}`
      const before = last.get(place)
      if (before !== undefined && y > before) steps.push(y - before)
      last.set(place, y)
    }
  }
  steps.sort((a, b) => a - b)
  // Short cells and titles set apart make many wide steps; lines of one paragraph stand closest.
  return steps[Math.floor(steps.length * 0.25)] ?? 1
}

function usualSize(lines: readonly VisualLine[]): number {
  const counts = new Map<number, number>()
  for (const { size = 0 } of lines) counts.set(size, (counts.get(size) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** A title of two lines set in larger letters stands wider than the lines below it, and is one title. */
function taller({ size }: VisualLine, below: VisualLine, usual: number): number {
  const isOne = size !== undefined && below.size === size && usual > 0
  return isOne ? Math.max(1, size / usual) : 1
}
