import { part } from './series.ts'
import type { Standing } from './standing.ts'

type Counted<Row> = { row: Row; count: number }

export type Compared<Row> = {
  cycleId: number
  of: number
  most: Counted<Row>
  /** null where all were raised by as many, or only one is compared */
  least: Counted<Row> | null
}

/** The themes that most and fewest raised in the last cycle that has ended; null before any has. */
export function comparedIn<Row extends Pick<Standing, 'points'>>(
  rows: readonly Row[],
): Compared<Row> | null {
  const counted = rows.flatMap((row) => {
    const last = part(row.points).settled.at(-1)
    return last && last.reported > 0 ? [{ row, count: last.count, last }] : []
  })
  const [first] = counted
  if (!first) return null
  const most = counted.reduce((top, one) => (one.count > top.count ? one : top), first)
  const least = counted.reduce((low, one) => (one.count < low.count ? one : low), first)
  return {
    cycleId: first.last.cycleId,
    of: first.last.reported,
    most: { row: most.row, count: most.count },
    least: least.count < most.count ? { row: least.row, count: least.count } : null,
  }
}
