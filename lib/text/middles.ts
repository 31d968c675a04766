import { centroid, dot } from './rows.ts'
import type { Read, Vectors } from './vectors.ts'

type Weights = Iterable<readonly [key: number, weight: number]>

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

function toRest(product: number, length: number): number {
  const rest = Math.sqrt(Math.max(0, length ** 2 - 2 * product + 1))
  return rest < 1e-6 ? 0 : Math.max(0, (product - 1) / rest)
}

/** Those closest to what all of them say together first, ties by row. */
export function byCentrality({ vectors }: Read, rows: readonly number[]): number[] {
  const middle = middleOf(vectors, rows)
  return rows
    .map((row) => ({ row, likeness: likenessTo(vectors, row, middle) }))
    .sort((left, right) => right.likeness - left.likeness || left.row - right.row)
    .map(({ row }) => row)
}

/** All groups at once, by key the groups that hold it. */
export function middlesOf({ vectors }: Read, groups: readonly (readonly number[])[]) {
  const middles = groups.map((rows) => middleOf(vectors, rows))
  const holders = new Map<number, { group: number; weight: number }[]>()
  for (const [group, { sum }] of middles.entries()) {
    for (const [key, weight] of sum) {
      const own = holders.get(key)
      if (own) own.push({ group, weight })
      else holders.set(key, [{ group, weight }])
    }
  }
  /** The product of some weights with the sum of each group. */
  const products = (weights: Weights): Float64Array => {
    const found = new Float64Array(groups.length)
    for (const [key, weight] of weights)
      for (const holder of holders.get(key) ?? [])
        found[holder.group] = (found[holder.group] ?? 0) + weight * holder.weight
    return found
  }
  /** How near a row is to each group, to its own without itself. */
  const likenesses = (row: number, own: number | undefined): Float64Array =>
    products(weightsOf(vectors, row)).map((product, group) => {
      const length = middles[group]?.length ?? 0
      return group === own ? toRest(product, length) : product / (length || 1)
    })
  return { middles, products, likenesses }
}

function* weightsOf(vectors: Vectors, row: number): Weights {
  for (let at = vectors.offsets[row] ?? 0; at < (vectors.offsets[row + 1] ?? 0); at++)
    yield [vectors.keys[at] ?? 0, vectors.weights[at] ?? 0]
}
