import type { Actor } from '#lib/auth/actor.ts'
import { findCouncil } from '#lib/councils/queries.ts'
import type { Cycle } from '#lib/cycles/cycle.ts'
import { readExchange } from '#lib/exchange/queries.ts'
import type { Bilingual } from '#lib/i18n/bilingual.ts'
import type { Named } from '#lib/themes/names.ts'
import { readTrends } from '#lib/trends/queries.ts'
import type { Trend } from '#lib/trends/trend.ts'
import { type Candidate, rankCandidates } from './agenda.ts'
import { countUnanswered, type LastDiscussed, lastDiscussed } from './discussed.ts'
import { jurisdictionNames } from './queries.ts'
import { type Ended, reachOf } from './reach.ts'

type CycleKey = Pick<Cycle, 'id' | 'councilId' | 'year' | 'month'>
export type CandidateTheme = Candidate & {
  code: number
  name: Bilingual
  givenName: Named
  /** Those who offer what another wrote of this theme in the cycle. */
  presenters: { id: number; name: Bilingual }[]
  /** In the agenda’s own cycle, of those who have reported. */
  heard: { count: number; doubtful: number; of: number }
  /** By the last cycle that has ended. */
  trend: Trend
  lastDiscussed: LastDiscussed | null
  /** The cycle that has ended by which the themes are ranked, where it is not the agenda's own. */
  ended: (Ended & { cycle: Cycle }) | null
}

/** The themes of a cycle in the order they are proposed for its agenda. */
export async function listCandidates(
  actor: Actor,
  cycle: CycleKey,
  now: Date,
): Promise<CandidateTheme[]> {
  const council = await findCouncil(actor, cycle.councilId)
  if (!council) return []
  const [exchange, { rows, cycles }, last, unanswered] = await Promise.all([
    readExchange(actor, cycle.councilId, cycle.id),
    readTrends(actor, council, { until: cycle, now }),
    lastDiscussed(actor, cycle),
    countUnanswered(actor, cycle),
  ])
  const exchanged = new Map(exchange.themes.map((theme) => [theme.themeId, theme]))
  const named = await jurisdictionNames([
    ...new Set(exchange.themes.flatMap(({ presenters }) => presenters)),
  ])
  const candidates = rows.flatMap((row) => {
    const { id: themeId, code, name, givenName } = row.theme
    const here = row.points.find(({ cycleId }) => cycleId === cycle.id)
    if (!here || here.count === 0) return []
    const { ended, ...reach } = reachOf(row, here)
    const endedIn = cycles.find(({ id: cycleId }) => cycleId === ended?.cycleId)
    const { presenters = [], offers = 0, needs = 0 } = exchanged.get(themeId) ?? {}
    const candidate = {
      themeId,
      code,
      name,
      givenName,
      presenters: presenters.flatMap((id) => {
        const called = named.get(id)
        return called ? [{ id, name: called }] : []
      }),
      ...reach,
      ended: ended && endedIn ? { ...ended, cycle: endedIn } : null,
      heard: { count: here.count, doubtful: here.doubtful, of: here.reported },
      trend: row.trend,
      lastDiscussed: last.get(themeId) ?? null,
      cyclesSinceDiscussed: last.get(themeId)?.cycles ?? null,
      offers,
      needs,
      unanswered: unanswered.get(themeId) ?? 0,
    }
    return [candidate]
  })
  return rankCandidates(candidates)
}
