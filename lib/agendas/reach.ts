import { part, toReport } from '#lib/trends/series.ts'
import type { Standing } from '#lib/trends/standing.ts'
import type { Candidate } from './agenda.ts'

/** The cycle that has ended by which themes are ranked, where it is not the agenda's own. */
export type Ended = { cycleId: number; count: number; of: number }

/** How many raised a theme, of whom `count` in the agenda's own cycle, and what is certain of it while that is open. */
export function reachOf(
  { points, trend, news }: Standing,
  count: number,
): Pick<Candidate, 'reach' | 'soFar' | 'isNew'> & { ended: Ended | null } {
  const { settled, partial } = part(points)
  const now = partial.at(-1)
  if (!now) return { reach: count, soFar: null, isNew: trend === 'new', ended: null }
  const last = settled.at(-1)
  return {
    reach: last?.count ?? 0,
    soFar: { count, of: now.reported, missing: toReport(now) },
    isNew: news === 'new',
    ended: last ? { cycleId: last.cycleId, count: last.count, of: last.reported } : null,
  }
}
