import type { Statement } from './statement.ts'
import type { Vectors } from './vectors.ts'

/** Row numbers and cosines, best first; ties in the order of ids. */
export type Nearest = { rows: number[]; cosines: number[] }

export type Wanted = {
  count: number
  /** cosines at or below this are no likeness */
  floor: number
  /** a statement with no cosine above this is alone: no neighbours */
  alone: number
}

/** For each key, the rows that hold it: the inverted index of Vectors. */
export type Index = { offsets: Int32Array; rows: Int32Array; weights: Float64Array }

export function invert({ offsets, keys, weights, names }: Vectors): Index {
  const starts = new Int32Array(names.length + 1)
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1
  for (let key = 0; key < names.length; key++)
    starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0)
  const next = starts.slice()
  const rows = new Int32Array(keys.length)
  const placed = new Float64Array(keys.length)
  for (let row = 0; row + 1 < offsets.length; row++) {
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      const key = keys[at] ?? 0
      const to = next[key] ?? 0
      rows[to] = row
      placed[to] = weights[at] ?? 0
      next[key] = to + 1
    }
  }
  return { offsets: starts, rows, weights: placed }
}

/** Cosines of one row with every other, in `scores`; the caller clears what it read. */
export function score(row: number, vectors: Vectors, index: Index, scores: Float64Array): void {
  for (let at = vectors.offsets[row] ?? 0; at < (vectors.offsets[row + 1] ?? 0); at++) {
    const key = vectors.keys[at] ?? 0
    const weight = vectors.weights[at] ?? 0
    const end = index.offsets[key + 1] ?? 0
    for (let posting = index.offsets[key] ?? 0; posting < end; posting++) {
      const other = index.rows[posting] ?? 0
      scores[other] = (scores[other] ?? 0) + weight * (index.weights[posting] ?? 0)
    }
  }
}

/**
 * The best few of every row, in two flat arrays. Rows must be offered in ascending order for ties to fall by id.
 */
export class BestOfEach {
  readonly rows: Int32Array
  readonly cosines: Float64Array
  readonly counts: Int32Array
  readonly #size: number

  constructor(rows: number, size: number) {
    this.rows = new Int32Array(rows * size)
    this.cosines = new Float64Array(rows * size)
    this.counts = new Int32Array(rows)
    this.#size = size
  }

  offer(of: number, row: number, cosine: number): void {
    const first = of * this.#size
    const count = this.counts[of] ?? 0
    let at = first + count
    if (count === this.#size) {
      at--
      if (cosine <= (this.cosines[at] ?? 0)) return
    } else this.counts[of] = count + 1
    while (at > first && (this.cosines[at - 1] ?? 0) < cosine) {
      this.rows[at] = this.rows[at - 1] ?? 0
      this.cosines[at] = this.cosines[at - 1] ?? 0
      at--
    }
    this.rows[at] = row
    this.cosines[at] = cosine
  }

  of(row: number): Nearest {
    const first = row * this.#size
    const end = first + (this.counts[row] ?? 0)
    return {
      rows: Array.from(this.rows.subarray(first, end)),
      cosines: Array.from(this.cosines.subarray(first, end)),
    }
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

/** Offers every pair of rows above the floor to both, each pair scored once. */
function scoreAll(
  vectors: Vectors,
  { french, floor }: { french: Uint8Array; floor: number },
  { own, other }: { own: BestOfEach; other: BestOfEach },
): void {
  const size = french.length
  const { offsets, rows, weights } = invert(vectors)
  // Where each key's postings go on after the present row: earlier rows have been scored against it already.
  const after = offsets.slice()
  const scores = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    for (let at = vectors.offsets[row] ?? 0; at < (vectors.offsets[row + 1] ?? 0); at++) {
      const key = vectors.keys[at] ?? 0
      const weight = vectors.weights[at] ?? 0
      const end = offsets[key + 1] ?? 0
      const from = (after[key] ?? 0) + 1
      after[key] = from
      for (let posting = from; posting < end; posting++) {
        const candidate = rows[posting] ?? 0
        scores[candidate] = (scores[candidate] ?? 0) + weight * (weights[posting] ?? 0)
      }
    }
    const isFrench = french[row]
    for (let candidate = row + 1; candidate < size; candidate++) {
      const cosine = scores[candidate] ?? 0
      if (cosine === 0) continue
      scores[candidate] = 0
      if (cosine <= floor) continue
      const best = french[candidate] === isFrench ? own : other
      best.offer(row, candidate, cosine)
      best.offer(candidate, row, cosine)
    }
  }
}

/**
 * The nearest statements of each, a share of them in the other language: round(3 · 2 · the share of the other
 * language), so that a minority language is neither drowned nor forced. Exact, over an inverted index.
 */
export function neighbours(
  statements: readonly Statement[],
  vectors: Vectors,
  { count, floor, alone }: Wanted,
): Nearest[] {
  const size = statements.length
  const french = Uint8Array.from(statements, ({ language }) => (language === 'fr' ? 1 : 0))
  const frenchShare = french.reduce((sum, is) => sum + is, 0) / Math.max(1, size)
  const best = { own: new BestOfEach(size, count), other: new BestOfEach(size, count) }
  scoreAll(vectors, { french, floor }, best)
  return statements.map((_, row) => {
    const otherShare = french[row] === 1 ? 1 - frenchShare : frenchShare
    const quota = Math.round(3 * 2 * otherShare)
    const found = merged(best.own.of(row), best.other.of(row), { count, quota })
    return Math.max(0, ...found.cosines) > alone ? found : { rows: [], cosines: [] }
  })
}
