import { BestLists, type Nearest } from './best-lists.ts'
import { type Block, invert } from './inverted.ts'
import type { Statement } from './statement.ts'
import type { Vectors } from './vectors.ts'

export type Wanted = {
  count: number
  /** cosines at or below this are no likeness */
  floor: number
  /** a statement with no cosine above this is alone: no neighbours */
  alone: number
}

/** So many rows are scored against at a time that their scores and postings stay in the processor's cache. */
const BLOCK = 4096

/** English rows first, then French, so that a run of places is of one language; each in the order of ids. */
function byLanguage(statements: readonly Statement[]): { rowAt: Int32Array; english: number } {
  const rowAt = new Int32Array(statements.length)
  let place = 0
  for (const [row, { language }] of statements.entries())
    if (language === 'en') rowAt[place++] = row
  const english = place
  for (const [row, { language }] of statements.entries())
    if (language === 'fr') rowAt[place++] = row
  return { rowAt, english }
}

/** Scores every row up to a block's last against the block's rows after it, and offers each pair to both. */
function scoreBlock(
  vectors: Vectors,
  { rowAt, english }: { rowAt: Int32Array; english: number },
  { block, own, other }: { block: Block; own: BestLists; other: BestLists },
): void {
  const { from, to, offsets, places, weights } = block
  // Where a key's postings go on after the present row: within the block, earlier rows have met it already.
  const starts = offsets.slice()
  const scores = new Float64Array(to - from)
  for (let place = 0; place < to; place++) {
    const row = rowAt[place] ?? 0
    for (let at = vectors.offsets[row] ?? 0; at < (vectors.offsets[row + 1] ?? 0); at++) {
      const key = vectors.keys[at] ?? 0
      const weight = vectors.weights[at] ?? 0
      if (place >= from) starts[key] = (starts[key] ?? 0) + 1
      const end = offsets[key + 1] ?? 0
      for (let posting = starts[key] ?? 0; posting < end; posting++) {
        const candidate = places[posting] ?? 0
        scores[candidate] = (scores[candidate] ?? 0) + weight * (weights[posting] ?? 0)
      }
    }
    const lists = place < english === from < english ? own : other
    const { worst } = lists
    for (let candidate = Math.max(0, place + 1 - from); candidate < scores.length; candidate++) {
      const cosine = scores[candidate] ?? 0
      if (cosine > (worst[place] ?? 0)) lists.add(place, candidate + from, cosine)
      if (cosine > (worst[candidate + from] ?? 0)) lists.add(candidate + from, place, cosine)
    }
    scores.fill(0)
  }
}

/** The best of two lists, at least `quota` from the other language where it has as many. */
function merged(own: Nearest, other: Nearest, { count, quota }: { count: number; quota: number }) {
  const rows: number[] = []
  const cosines: number[] = []
  const reserved = Math.min(quota, other.rows.length)
  let left = 0
  let right = 0
  while (rows.length < count && (left < own.rows.length || right < other.rows.length)) {
    const owed = Math.max(0, reserved - right)
    const mustCross = count - rows.length <= owed
    const a = mustCross ? -1 : (own.cosines[left] ?? -1)
    const b = other.cosines[right] ?? -1
    const crosses = b > a || (b === a && (other.rows[right] ?? 0) < (own.rows[left] ?? 0))
    rows.push((crosses ? other.rows[right++] : own.rows[left++]) ?? 0)
    cosines.push(crosses ? b : a)
  }
  return { rows, cosines }
}

/**
 * The nearest statements of each, a share of them in the other language: round(3 · 2 · the share of the other
 * language), so that a minority language is neither drowned nor forced. Exact, over an inverted index.
 */
export function neighbours(
  statements: readonly Statement[],
  vectors: Vectors,
  wanted: Wanted,
): Nearest[] {
  const size = statements.length
  const order = byLanguage(statements)
  const { rowAt, english } = order
  const own = new BestLists(size, wanted)
  const other = new BestLists(size, wanted)
  for (let from = 0; from < size; ) {
    const to = Math.min(from + BLOCK, from < english ? english : size)
    scoreBlock(vectors, order, { block: invert(vectors, rowAt, { from, to }), own, other })
    from = to
  }
  const rowsOf = ({ rows, cosines }: Nearest) => {
    return { rows: rows.map((place) => rowAt[place] ?? 0), cosines }
  }
  const found: Nearest[] = new Array(size)
  for (const [place, row] of rowAt.entries()) {
    const otherShare = (place < english ? size - english : english) / size
    const quota = Math.round(3 * 2 * otherShare)
    const best = merged(rowsOf(own.of(place)), rowsOf(other.of(place)), {
      count: wanted.count,
      quota,
    })
    found[row] = (best.cosines[0] ?? 0) > wanted.alone ? best : { rows: [], cosines: [] }
  }
  return found
}
