import type { Actor } from '#lib/auth/actor.ts'
import { findCouncil } from '#lib/councils/queries.ts'
import type { Cycle } from '#lib/cycles/cycle.ts'
import type { Bilingual } from '#lib/i18n/bilingual.ts'
import { readTrends, type ThemeRow } from '#lib/trends/queries.ts'
import { part, toReport } from '#lib/trends/series.ts'
import { type Candidate, rankCandidates } from './agenda.ts'
import { cyclesSinceDiscussed } from './queries.ts'
import { listCycleQuotes, type Quote } from './quotes.ts'

type CycleKey = Pick<Cycle, 'id' | 'councilId' | 'year' | 'month'>
export type CandidateTheme = Candidate & {
  code: number
  name: Bilingual
  quotes: Quote[]
  /** The cycle that has ended by which the themes are ranked, where it is not the agenda's own. */
  ended: { count: number; of: number; cycle: Cycle } | null
}

/** The themes of a cycle in the order they are proposed for its agenda, each with what was said. */
export async function listCandidates(
  actor: Actor,
  cycle: CycleKey,
  now: Date,
): Promise<CandidateTheme[]> {
  const quotes = await listCycleQuotes(actor, { cycleId: cycle.id, councilId: cycle.councilId })
  const council = await findCouncil(actor, cycle.councilId)
  if (!council) return []
  const { rows, cycles } = await readTrends(actor, council, { until: cycle, now })
  const since = await cyclesSinceDiscussed(actor, cycle)
  const candidates = rows.flatMap((row) => {
    const { id: themeId, code, name } = row.theme
    const said = quotes.filter((quote) => quote.themeId === themeId)
    if (said.length === 0) return []
    const candidate = {
      themeId,
      code,
      name,
      quotes: said,
      ...reachOf(row, new Set(said.map((quote) => quote.jurisdictionId)).size, cycles),
      cyclesSinceDiscussed: since.get(themeId) ?? null,
      offers: said.filter((quote) => quote.section === 'sharing').length,
      needs: said.filter((quote) => quote.section === 'issues').length,
    }
    return [candidate]
  })
  return rankCandidates(candidates)
}

function reachOf({ points, trend, news }: ThemeRow, count: number, cycles: readonly Cycle[]) {
  const { settled, partial } = part(points)
  const now = partial.at(-1)
  if (!now) return { reach: count, soFar: null, isNew: trend === 'new', ended: null }
  const last = settled.at(-1)
  const cycle = cycles.find(({ id }) => id === last?.cycleId)
  return {
    reach: last?.count ?? 0,
    soFar: { count, of: now.reported, missing: toReport(now) },
    isNew: news === 'new',
    ended: last && cycle ? { count: last.count, of: last.reported, cycle } : null,
  }
}
