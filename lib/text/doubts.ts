import { likenessToRest, middleOf, middlesOf } from './middles.ts'
import { dot } from './rows.ts'
import type { Read, Vectors } from './vectors.ts'

/** How near a statement is to the rest of its own group, 0 without one, and to the next best group. */
export type Doubt = { own: number; next: { group: number; likeness: number } | null }

/** What is no nearer than this to the rest of a group does not fit there; what fits nowhere stands on the shelf. */
export const FLOOR = 0.1

/**
 * By this much a firm statement is nearer to its own group than to any other, and than the shelf is. Measured in the
 * README: of those that are not, more than half are misplaced, and fewer and fewer further on.
 */
const FIRM_MARGIN = 0.1

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
  const groupOf = new Map(groups.flatMap((rows, group) => rows.map((row) => [row, group] as const)))
  return read.statements.map((_, row) => {
    const own = groupOf.get(row)
    const found = likenesses(row, own)
    let next: Doubt['next'] = null
    for (const [group, likeness] of found.entries())
      if (group !== own && likeness > (next?.likeness ?? FLOOR)) next = { group, likeness }
    return { own: own === undefined ? 0 : (found[own] ?? 0), next }
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
    const middle = middleOf(vectors, kept)
    const members = kept
    kept = members.filter(
      (row) => likenessToRest(vectors, row, middle) > FLOOR || isCloseToFew(vectors, row, members),
    )
  }
  return kept
}

function isCloseToFew(vectors: Vectors, row: number, members: readonly number[]): boolean {
  const { sum } = middleOf(vectors, [row])
  const nearest = members
    .filter((other) => other !== row)
    .map((other) => dot(vectors, other, sum))
    .sort((left, right) => right - left)
    .slice(0, FEW)
  return nearest.reduce((total, likeness) => total + likeness, 0) / FEW > CLOSE
}
