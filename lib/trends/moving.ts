import { part, toReport } from './series.ts'
import type { Standing } from './standing.ts'

const ENDED = ['new', 'returning', 'growing', 'fading', 'gone'] as const
const OPEN = ['new', 'returning', 'growing', 'unheard'] as const

type Group<Kind, Row> = { kind: Kind; rows: Row[] }

export type Moving<Row> = {
  /** What changed by the last cycle that has ended. */
  ended: { cycleId: number; groups: Group<(typeof ENDED)[number], Row>[] } | null
  /** What is certain already of one that is open, and what the last one raised that nobody has said in it yet. */
  open: {
    cycleId: number
    reported: number
    missing: number
    groups: Group<(typeof OPEN)[number], Row>[]
  } | null
}

export function movingOf<Row extends Standing>(rows: readonly Row[]): Moving<Row> {
  const { settled, partial } = part(rows[0]?.points ?? [])
  const [last, now] = [settled.at(-1), partial.at(-1)]
  const ended = last && {
    cycleId: last.cycleId,
    groups: ENDED.map((kind) => ({ kind, rows: rows.filter(({ trend }) => trend === kind) })),
  }
  const wasRaised = ({ points }: Row) => (points[settled.length - 1]?.count ?? 0) > 0
  const open = now && {
    cycleId: now.cycleId,
    reported: now.reported,
    missing: toReport(now),
    groups: OPEN.map((kind) => ({
      kind,
      rows: rows.filter((row) => row.news === kind && (kind !== 'unheard' || wasRaised(row))),
    })),
  }
  return { ended: ended ?? null, open: open ?? null }
}

/** What a cycle has brought that was not there before it: what nobody had raised, and what is back. */
export function broughtBy<Row extends Standing>(
  rows: readonly Row[],
): { fresh: Row[]; back: Row[]; isOpen: boolean } {
  const isOpen = rows.some(({ news }) => news !== null)
  const of = (kind: 'new' | 'returning') =>
    rows.filter(({ trend, news }) => (isOpen ? news : trend) === kind)
  return { fresh: of('new'), back: of('returning'), isOpen }
}

/** What grows in the cycle that is open, certain already whatever the others say; else in the last that has ended. */
export function growingIn<Row extends Standing>(
  rows: readonly Row[],
): { growing: Row[]; cycleId: number | null; isOpen: boolean } {
  const { ended, open } = movingOf(rows)
  const isOpen = open !== null && open.reported > 0
  const groups: readonly { kind: string; rows: Row[] }[] = (isOpen ? open : ended)?.groups ?? []
  const growing = groups.find(({ kind }) => kind === 'growing')?.rows ?? []
  return { growing, cycleId: (isOpen ? open : ended)?.cycleId ?? null, isOpen }
}
