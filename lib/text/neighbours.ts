import { BestLists, bestOf, listsMemory, type Nearest } from './best-lists.ts'
import {
  type Cores,
  type LikenessShare,
  pileOf,
  shareIntegers,
  shareNumbers,
  waitFor,
  workThrough,
} from './cores.ts'
import { type Block, invert, type Rows } from './inverted.ts'
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

/** After so many rows, what the lowest of a block's lists asks is looked up again. */
const FRESH = 256

/** What no list of a block's rows would take: most scores are lower, and one look tells. */
function lowestOf(
  own: Float64Array,
  other: Float64Array,
  { from, to }: { from: number; to: number },
): number {
  let lowest = Infinity
  for (let place = from; place < to; place++)
    lowest = Math.min(lowest, own[place] ?? 0, other[place] ?? 0)
  return lowest
}

/** Scores every row up to a block's last against the block's rows after it, and offers each pair to both. */
function scoreBlock(
  vectors: Rows,
  { rowAt, english }: { rowAt: Int32Array; english: number },
  { block, own, other }: { block: Block; own: BestLists; other: BestLists },
): void {
  const { from, to, offsets, places, weights } = block
  // Where a key's postings go on after the present row: within the block, earlier rows have met it already.
  const starts = offsets.slice()
  const scores = new Float64Array(to - from)
  let lowest = 0
  for (let place = 0; place < to; place++) {
    const row = rowAt[place] ?? 0
    if (place % FRESH === 0) lowest = lowestOf(own.worst, other.worst, { from, to })
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
    const least = Math.min(lowest, worst[place] ?? 0)
    for (let candidate = Math.max(0, place + 1 - from); candidate < scores.length; candidate++) {
      const cosine = scores[candidate] ?? 0
      if (cosine <= least) continue
      if (cosine > (worst[place] ?? 0)) lists.add(place, candidate + from, cosine)
      if (cosine > (worst[candidate + from] ?? 0)) lists.add(candidate + from, place, cosine)
    }
    scores.fill(0)
  }
}

/** Where each block begins and ends: rows of one language. */
function blocksOf(size: number, english: number): { from: number; to: number }[] {
  const blocks: { from: number; to: number }[] = []
  for (let from = 0; from < size; ) {
    const to = Math.min(from + BLOCK, from < english ? english : size)
    blocks.push({ from, to })
    from = to
  }
  return blocks
}

/** The blocks that nobody has taken yet, in their order, so that rows come to each list as its ties want them. */
export function scoreBlocks(share: LikenessShare): void {
  const { pile, rowAt, english, ...rows } = share
  const own = new BestLists(share.own)
  const other = new BestLists(share.other)
  const blocks = blocksOf(rowAt.length, english)
  workThrough(pile, (piece) => {
    const part = blocks[piece]
    if (!part) return
    const block = invert(rows, rowAt, part)
    scoreBlock(rows, { rowAt, english }, { block, own, other })
  })
}

/** Fewer statements are compared before another thread has come. */
const WORTH_SHARING = 2000

/** What each thread found of its blocks; one thread and many find the same between them. */
function scored(
  vectors: Vectors,
  { rowAt, english }: { rowAt: Int32Array; english: number },
  { wanted, cores }: { wanted: Wanted; cores?: Cores },
): { own: BestLists; other: BestLists }[] {
  const size = rowAt.length
  const pile = pileOf(blocksOf(size, english).length)
  const others = cores && size >= WORTH_SHARING ? cores.others : 0
  const isShared = others > 0
  const rows = {
    kind: 'likeness' as const,
    pile,
    keyCount: vectors.names.length,
    english,
    offsets: isShared ? shareIntegers(vectors.offsets) : vectors.offsets,
    keys: isShared ? shareIntegers(vectors.keys) : vectors.keys,
    weights: isShared ? shareNumbers(vectors.weights) : vectors.weights,
    rowAt: isShared ? shareIntegers(rowAt) : rowAt,
  }
  const [own, ...shares] = Array.from({ length: others + 1 }, (): LikenessShare => {
    return { ...rows, own: listsMemory(size, wanted), other: listsMemory(size, wanted) }
  })
  if (!own) return []
  if (isShared) cores?.begin(shares)
  scoreBlocks(own)
  waitFor(pile)
  return [own, ...shares].map((one) => {
    return { own: new BestLists(one.own), other: new BestLists(one.other) }
  })
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
  wanted: Wanted & { cores?: Cores },
): Nearest[] {
  const size = statements.length
  const order = byLanguage(statements)
  const { rowAt, english } = order
  const { cores, count } = wanted
  const parts = scored(vectors, order, { wanted, cores })
  const rowsOf = ({ rows, cosines }: Nearest) => {
    return { rows: rows.map((place) => rowAt[place] ?? 0), cosines }
  }
  const found: Nearest[] = new Array(size)
  for (const [place, row] of rowAt.entries()) {
    const otherShare = (place < english ? size - english : english) / size
    const quota = Math.round(3 * 2 * otherShare)
    const best = merged(
      rowsOf(
        bestOf(
          parts.map(({ own }) => own.of(place)),
          count,
        ),
      ),
      rowsOf(
        bestOf(
          parts.map(({ other }) => other.of(place)),
          count,
        ),
      ),
      { count, quota },
    )
    found[row] = (best.cosines[0] ?? 0) > wanted.alone ? best : { rows: [], cosines: [] }
  }
  return found
}
