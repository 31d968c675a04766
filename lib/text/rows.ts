import type { Vectors } from './vectors.ts'

/** The sum of some rows. */
export function centroid(vectors: Vectors, rows: readonly number[]): Map<number, number> {
  const sum = new Map<number, number>()
  for (const row of rows) {
    for (let at = vectors.offsets[row] ?? 0; at < (vectors.offsets[row + 1] ?? 0); at++) {
      const key = vectors.keys[at] ?? 0
      sum.set(key, (sum.get(key) ?? 0) + (vectors.weights[at] ?? 0))
    }
  }
  return sum
}

export function dot(vectors: Vectors, row: number, other: ReadonlyMap<number, number>): number {
  let product = 0
  for (let at = vectors.offsets[row] ?? 0; at < (vectors.offsets[row + 1] ?? 0); at++)
    product += (vectors.weights[at] ?? 0) * (other.get(vectors.keys[at] ?? 0) ?? 0)
  return product
}
