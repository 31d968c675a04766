import type { Actor } from '#lib/auth/actor.ts'
import { findCouncil } from '#lib/councils/queries.ts'
import type { Cycle } from '#lib/cycles/cycle.ts'
import { exchangeAmong } from '#lib/exchange/pairs.ts'
import type { Bilingual } from '#lib/i18n/bilingual.ts'
import type { Named } from '#lib/themes/names.ts'
import { readTrends } from '#lib/trends/queries.ts'
import { type Candidate, rankCandidates } from './agenda.ts'
import { cyclesSinceDiscussed } from './queries.ts'
import { listCycleQuotes, type Quote } from './quotes.ts'
import { type Ended, reachOf } from './reach.ts'

type CycleKey = Pick<Cycle, 'id' | 'councilId' | 'year' | 'month'>
export type CandidateTheme = Candidate & {
  code: number
  name: Bilingual
  givenName: Named
  quotes: Quote[]
  /** Those who offer what another wrote of this theme in the cycle. */
  presenters: Bilingual[]
  /** The cycle that has ended by which the themes are ranked, where it is not the agenda's own. */
  ended: (Ended & { cycle: Cycle }) | null
}

/** The themes of a cycle in the order they are proposed for its agenda, each with what was said. */
export async function listCandidates(
  actor: Actor,
  cycle: CycleKey,
  now: Date,
): Promise<CandidateTheme[]> {
  const quotes = await listCycleQuotes(actor, { cycleId: cycle.id, councilId: cycle.councilId })
  const { needs, offers, presentersOf } = exchangeAmong(quotes)
  const council = await findCouncil(actor, cycle.councilId)
  if (!council) return []
  const { rows, cycles } = await readTrends(actor, council, { until: cycle, now })
  const since = await cyclesSinceDiscussed(actor, cycle)
  const candidates = rows.flatMap((row) => {
    const { id: themeId, code, name, givenName } = row.theme
    const said = quotes.filter((quote) => quote.themeId === themeId)
    if (said.length === 0) return []
    const { ended, ...reach } = reachOf(row, heardIn(said))
    const endedIn = cycles.find(({ id: cycleId }) => cycleId === ended?.cycleId)
    const presenters = presentersOf(said.filter(({ isDoubtful }) => !isDoubtful))
    const named = new Map(said.map((quote) => [quote.jurisdictionId, quote.jurisdiction]))
    const candidate = {
      themeId,
      code,
      name,
      givenName,
      quotes: said,
      presenters: [...named].flatMap(([id, name]) => (presenters.has(id) ? [name] : [])),
      ...reach,
      ended: ended && endedIn ? { ...ended, cycle: endedIn } : null,
      cyclesSinceDiscussed: since.get(themeId) ?? null,
      offers: said.filter((quote) => offers.includes(quote)).length,
      needs: said.filter((quote) => needs.includes(quote)).length,
    }
    return [candidate]
  })
  return rankCandidates(candidates)
}

/** By how many a theme is raised, and how many of them only in doubtful statements. */
function heardIn(said: readonly { jurisdictionId: number; isDoubtful: boolean }[]) {
  const speakers = (quotes: typeof said) =>
    new Set(quotes.map(({ jurisdictionId }) => jurisdictionId)).size
  const count = speakers(said)
  return { count, doubtful: count - speakers(said.filter(({ isDoubtful }) => !isDoubtful)) }
}
