import { firm, part, toReport } from '#lib/trends/series.ts'
import type { Standing } from '#lib/trends/standing.ts'
import type { Candidate } from './agenda.ts'

/** The cycle that has ended by which themes are ranked, where it is not the agenda's own. */
export type Ended = { cycleId: number; count: number; doubtful: number; of: number }

type Heard = { count: number; doubtful: number }

/** How many raised a theme, of whom `here` in the agenda's own cycle, and what is certain of it while that is open. */
export function reachOf(
  { points, trend, news }: Standing,
  here: Heard,
): Pick<Candidate, 'reach' | 'doubtful' | 'soFar' | 'isNew'> & { ended: Ended | null } {
  const { settled, partial } = part(points)
  const now = partial.at(-1)
  if (!now) {
    const { doubtful } = here
    return { reach: firm(here), doubtful, soFar: null, isNew: trend === 'new', ended: null }
  }
  const last = settled.at(-1)
  return {
    reach: last ? firm(last) : 0,
    doubtful: last?.doubtful ?? 0,
    soFar: { count: here.count, doubtful: here.doubtful, of: now.reported, missing: toReport(now) },
    isNew: news === 'new',
    ended: last
      ? { cycleId: last.cycleId, count: last.count, doubtful: last.doubtful, of: last.reported }
      : null,
  }
}
