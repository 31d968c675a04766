import type { FormWords } from '#lib/documents/words/form-words.ts'
import type { Placed } from './columns.ts'
import { opensRow } from './row-start.ts'

/** Lines between two white stripes across the page: a row of a table, or a part of one. */
type Band = { page: number; left: Placed[]; right: Placed[]; whole: Placed[] }

/**
 * The pieces in reading order if the table centres its cells, else null. There an answer begins above its title:
 * what stands alone in the right column goes to the title in whose middle it helps the answer to be.
 */
export function centredRows(
  pieces: readonly Placed[],
  leading: number,
  words: FormWords,
): Placed[] | null {
  const bands = bandsOf(pieces, leading)
  const titled = bands.filter((band) => band.left.length > 0 && band.right.length > 0)
  const centred = titled.filter((band) => {
    const down = top(band.left) - top(band.right)
    return (
      Math.abs(down) > leading * 0.7 && Math.abs(middle(band.left) - middle(band.right)) < leading
    )
  })
  const atTop = titled.filter((band) => Math.abs(top(band.left) - top(band.right)) < leading * 0.4)
  const apart = (measure: (pieces: readonly Placed[]) => number) =>
    titled.reduce((sum, band) => sum + Math.abs(measure(band.left) - measure(band.right)), 0)
  // Where no white parts the rows, their numbers must.
  const isMixed = bands.some((band) => band.left.filter((one) => opensRow(one, words)).length > 1)
  if (isMixed || titled.length < 2) return null
  const isPlain = centred.length >= 2 && centred.length > atTop.length
  if (
    !isPlain &&
    !(apart(top) > leading * 0.9 && apart(middle) < apart(top) * 0.3 && titled.length > 2)
  )
    return null
  const placed: Placed[] = []
  let row = 0
  for (const stretch of stretchesOf(bands)) {
    const owner = ownersOf(stretch)
    stretch.forEach((band, at) => {
      if (band.left.length === 0 && band.right.length === 0) placed.push(...band.whole)
      if (owner[at] !== at) return
      const own = stretch.filter((_one, other) => owner[other] === at)
      const right = own.flatMap((one) => one.right)
      placed.push(...[...band.left, ...right].map((piece) => ({ ...piece, row })))
      row += 1
    })
  }
  return placed
}

function bandsOf(pieces: readonly Placed[], leading: number): Band[] {
  const sorted = [...pieces].sort((a, b) => a.page - b.page || a.y - b.y)
  const bands: Band[] = []
  let last: Placed | undefined
  for (const piece of sorted) {
    const band = bands.at(-1)
    const near = last && last.page === piece.page && piece.y - last.y <= leading * 1.25
    const isWhole = piece.column === null
    if (band && near && isWhole === band.whole.length > 0) add(band, piece)
    else {
      bands.push({ page: piece.page, left: [], right: [], whole: [] })
      const opened = bands.at(-1)
      if (opened) add(opened, piece)
    }
    last = piece
  }
  return bands
}

function add(band: Band, piece: Placed): void {
  if (piece.column === 'left') band.left.push(piece)
  else if (piece.column === 'right') band.right.push(piece)
  else band.whole.push(piece)
}

/** Bands up to a line across both columns or the end of a page: nothing is given away over these. */
function stretchesOf(bands: readonly Band[]): Band[][] {
  const stretches: Band[][] = []
  for (const band of bands) {
    const open = stretches.at(-1)
    const before = open?.at(-1)
    if (open && before?.page === band.page && before.whole.length === 0 && band.whole.length === 0)
      open.push(band)
    else stretches.push([band])
  }
  return stretches
}

/** For each band the titled band it goes with: the split of the lone answers that centres them best. */
function ownersOf(bands: readonly Band[]): number[] {
  const titled = bands.flatMap((band, at) => (band.left.length > 0 ? [at] : []))
  if (titled.length === 0) return bands.map((_band, at) => at)
  // best[i][s]: the least misfit when the i-th title takes the lone bands up to s after it.
  type Choice = { cost: number; from: number }
  const best: Map<number, Choice>[] = []
  titled.forEach((at, i) => {
    const next = titled[i + 1] ?? bands.length
    const choices = new Map<number, Choice>()
    for (let end = at + 1; end <= next; end += 1) {
      if (i === titled.length - 1 && end < next) continue
      const starts = i === 0 ? [[0, { cost: 0, from: 0 }] as const] : [...(best[i - 1] ?? [])]
      for (const [start, before] of starts) {
        const cost = before.cost + misfit(bands, { start, at, end })
        if (cost < (choices.get(end)?.cost ?? Number.POSITIVE_INFINITY))
          choices.set(end, { cost, from: start })
      }
    }
    best.push(choices)
  })
  const owner = bands.map((_band, at) => at)
  let end = bands.length
  for (let i = titled.length - 1; i >= 0; i -= 1) {
    const start = best[i]?.get(end)?.from ?? 0
    owner.fill(titled[i] ?? 0, start, end)
    end = start
  }
  return owner
}

function misfit(
  bands: readonly Band[],
  { start, at, end }: { start: number; at: number; end: number },
): number {
  const right = bands.slice(start, end).flatMap((band) => band.right)
  const left = bands[at]?.left ?? []
  return right.length === 0 || left.length === 0 ? 0 : Math.abs(middle(left) - middle(right))
}

function top(pieces: readonly Placed[]): number {
  return pieces.reduce((least, piece) => Math.min(least, piece.y), Number.POSITIVE_INFINITY)
}

function middle(pieces: readonly Placed[]): number {
  const bottom = pieces.reduce((most, piece) => Math.max(most, piece.y), Number.NEGATIVE_INFINITY)
  return (top(pieces) + bottom) / 2
}
