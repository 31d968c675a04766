import type { Actor } from '#lib/auth/actor.ts'
import { readId } from '#lib/councils/id.ts'
import type { Council } from '#lib/councils/queries.ts'
import { compareMonths } from '#lib/cycles/cycle.ts'
import { type KeptView, listViews } from '#lib/trends/memory/queries.ts'
import { readCalendar, readTrends, type Trends } from '#lib/trends/queries.ts'
import { readTrendState, type TrendState } from '#lib/trends/state.ts'

type Params = Record<string, string | string[] | undefined>

export type AskedTrends = {
  state: TrendState
  views: KeptView[]
  /** the view that the address names */
  view: KeptView | null
  /** it names one that is no longer kept */
  isDropped: boolean
  trends: Trends
}

/** What the page and its files answer alike: an address says it all, or names the view that does. */
export async function readAsked(
  actor: Actor,
  council: Pick<Council, 'id' | 'livesOn'>,
  params: Params,
): Promise<AskedTrends> {
  const [views, calendar] = await Promise.all([
    listViews(actor, council.id),
    readCalendar(actor, council.id),
  ])
  const named = readId([params.view].flat()[0])
  const view = views.find(({ id }) => id === named) ?? null
  const state = view?.state ?? readTrendState(params)
  const { section, order, until: month } = state
  const until = month && calendar.cycles.find((cycle) => compareMonths(cycle, month) === 0)
  const trends = await readTrends(actor, council, {
    section,
    order,
    until: until ?? undefined,
    calendar,
    now: new Date(),
  })
  return { state, views, view, isDropped: named !== null && !view, trends }
}
