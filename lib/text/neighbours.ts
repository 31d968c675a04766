import type { Statement } from './statement.ts'
import type { Vectors } from './vectors.ts'

/** Row numbers and cosines, best first; ties in the order of ids. */
export type Nearest = { rows: number[]; cosines: number[] }

export type Wanted = {
  count: number
  /** cosines at or below this are no likeness */
  floor: number
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

/** The best few of many, kept sorted as they come. Rows must come in ascending order for ties to fall by id. */
export class Best {
  readonly rows: number[] = []
  readonly cosines: number[] = []
  readonly #size: number

  constructor(size: number) {
    this.#size = size
  }

  offer(row: number, cosine: number): void {
    const { rows, cosines } = this
    let at = rows.length
    if (at === this.#size && cosine <= (cosines[at - 1] ?? 0)) return
    if (at < this.#size) at++
    at--
    while (at > 0 && (cosines[at - 1] ?? 0) < cosine) {
      rows[at] = rows[at - 1] ?? 0
      cosines[at] = cosines[at - 1] ?? 0
      at--
    }
    rows[at] = row
    cosines[at] = cosine
  }
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

function merged(own: Best, other: Best, count: number, quota: number): Nearest {
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
 * language), so that a minority language is neither drowned nor forced. Brute force over an inverted index.
 */
export function neighbours(
  statements: readonly Statement[],
  vectors: Vectors,
  { count, floor }: Wanted,
): Nearest[] {
  const index = invert(vectors)
  const french = Uint8Array.from(statements, ({ language }) => (language === 'fr' ? 1 : 0))
  const frenchShare = french.reduce((sum, is) => sum + is, 0) / Math.max(1, statements.length)
  const scores = new Float64Array(statements.length)
  return statements.map((_, row) => {
    score(row, vectors, index, scores)
    scores[row] = 0
    const own = new Best(count)
    const other = new Best(count)
    const isFrench = french[row]
    for (let candidate = 0; candidate < scores.length; candidate++) {
      const cosine = scores[candidate] ?? 0
      if (cosine === 0) continue
      scores[candidate] = 0
      if (cosine > floor) (french[candidate] === isFrench ? own : other).offer(candidate, cosine)
    }
    const otherShare = isFrench ? 1 - frenchShare : frenchShare
    return merged(own, other, count, Math.round(3 * 2 * otherShare))
  })
}
