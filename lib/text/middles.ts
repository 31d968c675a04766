import { centroid, dot, dotsWithSum } from './rows.ts'
import type { Read, Vectors } from './vectors.ts'

/** What some rows say together: their sum, and how long it is. */
export type Middle = { sum: Map<number, number>; length: number }

export function middleOf(vectors: Vectors, rows: readonly number[]): Middle {
  const sum = centroid(vectors, rows)
  let square = 0
  for (const weight of sum.values()) square += weight * weight
  return { sum, length: Math.sqrt(square) }
}

/** How near a row is to a group that it is not of. */
export function likenessTo(vectors: Vectors, row: number, { sum, length }: Middle): number {
  return dot(vectors, row, sum) / (length || 1)
}

/** How near a row of unit length is to the others of its own group: itself, it would vouch for its own place. */
export function likenessToRest(vectors: Vectors, row: number, { sum, length }: Middle): number {
  return toRest(dot(vectors, row, sum), length)
}

/** The same from its product with the sum of all, itself among them. */
export function toRest(product: number, length: number): number {
  const rest = Math.sqrt(Math.max(0, length ** 2 - 2 * product + 1))
  return rest < 1e-6 ? 0 : Math.max(0, (product - 1) / rest)
}

/** Those closest to what all of them say together first, ties by row. */
export function byCentrality({ vectors }: Read, rows: readonly number[]): number[] {
  const { products, length } = dotsWithSum(vectors, rows)
  return rows
    .map((row, at) => ({ row, likeness: (products[at] ?? 0) / (length || 1) }))
    .sort((left, right) => right.likeness - left.likeness || left.row - right.row)
    .map(({ row }) => row)
}

/** All groups at once, by key the groups that hold it. */
export function middlesOf({ vectors }: Read, groups: readonly (readonly number[])[]) {
  const middles = groups.map((rows) => middleOf(vectors, rows))
  const holders = heldBy(middles, vectors.names.length)
  const lengths = Float64Array.from(middles, ({ length }) => length)
  /** The product of some weights with the sum of each group. */
  const products = (sum: ReadonlyMap<number, number>): Float64Array => {
    const found = new Float64Array(groups.length)
    for (const [key, weight] of sum) addProducts(found, holders, { key, weight })
    return found
  }
  const found = new Float64Array(groups.length)
  /** How near a row is to each group, to its own without itself; good until the next row is asked about. */
  const likenesses = (row: number, own: number | undefined): Float64Array => {
    found.fill(0)
    for (let at = vectors.offsets[row] ?? 0; at < (vectors.offsets[row + 1] ?? 0); at++)
      addProducts(found, holders, {
        key: vectors.keys[at] ?? 0,
        weight: vectors.weights[at] ?? 0,
      })
    for (let group = 0; group < found.length; group++) {
      const product = found[group] ?? 0
      const length = lengths[group] ?? 0
      found[group] = group === own ? toRest(product, length) : product / (length || 1)
    }
    return found
  }
  return { middles, products, likenesses }
}

/** For each key, the groups that hold it, in their order: those of key k are groups[starts[k]] to groups[starts[k + 1]]. */
type Holders = { starts: Int32Array; groups: Int32Array; weights: Float64Array }

function heldBy(middles: readonly Middle[], keys: number): Holders {
  const starts = new Int32Array(keys + 1)
  for (const { sum } of middles)
    for (const key of sum.keys()) starts[key + 1] = (starts[key + 1] ?? 0) + 1
  for (let key = 0; key < keys; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0)
  const next = starts.slice()
  const groups = new Int32Array(starts[keys] ?? 0)
  const weights = new Float64Array(groups.length)
  for (const [group, { sum }] of middles.entries()) {
    for (const [key, weight] of sum) {
      const at = next[key] ?? 0
      groups[at] = group
      weights[at] = weight
      next[key] = at + 1
    }
  }
  return { starts, groups, weights }
}

function addProducts(
  found: Float64Array,
  { starts, groups, weights }: Holders,
  { key, weight }: { key: number; weight: number },
): void {
  for (let at = starts[key] ?? 0; at < (starts[key + 1] ?? 0); at++) {
    const group = groups[at] ?? 0
    found[group] = (found[group] ?? 0) + weight * (weights[at] ?? 0)
  }
}
