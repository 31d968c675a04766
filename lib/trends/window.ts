import { type Cycle, compareMonths, type Month } from '#lib/cycles/cycle.ts'
import type { Trends } from './queries.ts'

/** Some of the cycles that trends know, and where the ones beside them end; null where there are none. */
export type Beside = { earlier: Cycle | null; later: Cycle | null }

/**
 * Trends as somebody looks at them, `count` cycles at a time: the last ones, or those up to the one asked about. What was
 * found of all cycles stays found.
 */
export function windowOf(
  trends: Trends,
  { count, until }: { count: number; until?: Month | null },
): { trends: Trends; beside: Beside } {
  const { cycles, turnouts, rows } = trends
  const asked = until ? cycles.findIndex((cycle) => compareMonths(cycle, until) === 0) : -1
  const end = asked === -1 ? cycles.length : Math.max(asked + 1, Math.min(count, cycles.length))
  const start = Math.max(0, end - count)
  const seen = {
    ...trends,
    cycles: cycles.slice(start, end),
    turnouts: turnouts.slice(start, end),
    rows: rows.map((row) => ({ ...row, points: row.points.slice(start, end) })),
  }
  const later = cycles[Math.min(end + count, cycles.length) - 1] ?? null
  return {
    trends: seen,
    beside: {
      earlier: cycles[start - 1] ?? null,
      later: end < cycles.length ? later : null,
    },
  }
}
