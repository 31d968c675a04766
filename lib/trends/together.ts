import { firm, isFew, type Point, part, share } from './series.ts'

/** Two themes that rose in the same cycles: `both` of the `either` cycles in which one or the other rose. */
export type Together<Row> = { left: Row; right: Row; both: number; either: number }

/** Once is chance. */
const LEAST_TOGETHER = 2
/** Apart more often than together is not together. */
const LEAST_SHARE = 0.5

/**
 * Pairs of themes that more, or fewer, raised at the same times, over the cycles that have ended and in which at least
 * half reported. One that rises while the other falls parts them for good: no reason is looked for, and none is told.
 */
export function risenTogether<Row extends { points: readonly Point[] }>(
  rows: readonly Row[],
  most: number,
): Together<Row>[] {
  const moving = rows.flatMap((row) => {
    const steps = stepsOf(row.points)
    return steps.filter((step) => step > 0).length >= LEAST_TOGETHER ? [{ row, steps }] : []
  })
  const found: Together<Row>[] = []
  for (const [at, left] of moving.entries())
    for (const right of moving.slice(at + 1)) {
      const { both, either, isApart } = beside(left.steps, right.steps)
      if (!isApart && both >= LEAST_TOGETHER && both / either > LEAST_SHARE)
        found.push({ left: left.row, right: right.row, both, either })
    }
  return found.sort((a, b) => b.both - a.both || a.either - b.either).slice(0, most)
}

/** From each cycle to the next one that can be compared: 1 where more raised it beyond doubt, -1 where fewer, else 0. */
function stepsOf(points: readonly Point[]): number[] {
  const ended = part([...points]).settled.filter((point) => !isFew(point))
  return ended.slice(1).map((now, at) => {
    const before = ended[at]
    if (!before || firm(now) === firm(before)) return 0
    const by = firmly(now) - firmly(before)
    // More of more who reported may be a smaller share: neither rose nor fell.
    return firm(now) > firm(before) ? (by > 0 ? 1 : 0) : by < 0 ? -1 : 0
  })
}

function firmly(point: Point): number {
  return share({ count: firm(point), reported: point.reported })
}

function beside(left: readonly number[], right: readonly number[]) {
  let [both, either, isApart] = [0, 0, false]
  for (const [at, one] of left.entries()) {
    const other = right[at] ?? 0
    if (one > 0 && other > 0) both += 1
    if (one > 0 || other > 0) either += 1
    if (one * other < 0) isApart = true
  }
  return { both, either, isApart }
}
