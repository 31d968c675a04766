import { firm, part } from './series.ts'
import type { Standing } from './standing.ts'

type Counted<Row> = { row: Row; count: number; doubtful: number }

export type Compared<Row> = {
  cycleId: number
  of: number
  most: Counted<Row>
  /** null where all were raised by as many, or only one is compared */
  least: Counted<Row> | null
}

/** The themes that most and fewest raised beyond doubt in the last cycle that has ended; null before any has. */
export function comparedIn<Row extends Pick<Standing, 'points'>>(
  rows: readonly Row[],
): Compared<Row> | null {
  const counted = rows.flatMap((row) => {
    const last = part(row.points).settled.at(-1)
    return last && last.reported > 0 ? [{ row, firm: firm(last), last }] : []
  })
  const [first] = counted
  const said = ({ row, last: { count, doubtful } }: (typeof counted)[number]) => {
    return { row, count, doubtful }
  }
  if (!first) return null
  const most = counted.reduce((top, one) => (one.firm > top.firm ? one : top), first)
  const least = counted.reduce((low, one) => (one.firm < low.firm ? one : low), first)
  return {
    cycleId: first.last.cycleId,
    of: first.last.reported,
    most: said(most),
    least: least.firm < most.firm ? said(least) : null,
  }
}
