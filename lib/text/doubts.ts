import { middlesOf, toRest } from './middles.ts'
import { dotsWithRow, dotsWithSum } from './rows.ts'
import type { Read, Vectors } from './vectors.ts'

/** How near a statement is to the rest of its own group, 0 without one, and to the next best group. */
export type Doubt = { own: number; next: { group: number; likeness: number } | null }

/** What is no nearer than this to the rest of a group does not fit there; what fits nowhere stands on the shelf. */
export const FLOOR = 0.1

/**
 * By this much a firm statement is nearer to its own group than to any other, and than the shelf is. Measured in the
 * README: of those that are not, more than half are misplaced, and fewer and fewer further on.
 */
export const FIRM_MARGIN = 0.1

/** How much nearer a statement is to its own group than to the next best, or than the shelf is. */
export function marginOf({ own, next }: Doubt): number {
  return own - Math.max(FLOOR, next?.likeness ?? 0)
}

/** Sure enough of its place to stand for its group; the others are doubtful, and are counted as such. */
export function isFirm(doubt: Doubt): boolean {
  return marginOf(doubt) >= FIRM_MARGIN
}

/** One for every statement, in the order of their rows, which are of unit length. */
export function doubtsOf(read: Read, groups: readonly (readonly number[])[]): Doubt[] {
  const { likenesses } = middlesOf(read, groups)
  const groupOf = new Int32Array(read.statements.length).fill(-1)
  for (const [group, rows] of groups.entries()) for (const row of rows) groupOf[row] = group
  return read.statements.map((_, row) => {
    const own = groupOf[row] ?? -1
    const found = likenesses(row, own)
    let next = -1
    let likeness = FLOOR
    for (let group = 0; group < found.length; group++) {
      const other = found[group] ?? 0
      if (group === own || other <= likeness) continue
      next = group
      likeness = other
    }
    return { own: found[own] ?? 0, next: next === -1 ? null : { group: next, likeness } }
  })
}

/** Those of the groups' rows that are firm. */
export function firmRows(
  doubts: readonly Doubt[],
  groups: readonly (readonly number[])[],
): Set<number> {
  return new Set(
    groups.flat().filter((row) => {
      const doubt = doubts[row]
      return doubt !== undefined && isFirm(doubt)
    }),
  )
}

/** So like the nearest few of its group, a statement fits there though it is far from what all of them say together. */
const CLOSE = 0.3
const FEW = 3

/** A group without the rows that do not fit there: taken out until each that is left is near enough to the rest. */
export function fitting({ vectors }: Read, rows: readonly number[]): number[] {
  let kept = [...rows]
  for (let before = kept.length + 1; kept.length < before; ) {
    before = kept.length
    const members = kept
    const { products, length } = dotsWithSum(vectors, members)
    kept = members.filter((row, at) => {
      const product = products[at] ?? 0
      if (toRest(product, length) > FLOOR) return true
      // Itself aside, it is no more like the nearest few than like all of them.
      return product - 1 > FEW * CLOSE - 1e-6 && isCloseToFew(vectors, row, members)
    })
  }
  return kept
}

function isCloseToFew(vectors: Vectors, row: number, members: readonly number[]): boolean {
  const others = members.filter((other) => other !== row)
  const nearest = dotsWithRow(vectors, others, row).sort().slice(-FEW).reverse()
  return nearest.reduce((total, likeness) => total + likeness, 0) / FEW > CLOSE
}
