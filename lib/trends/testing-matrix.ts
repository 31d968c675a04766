import {
  type Column,
  type Filter,
  pointsOf,
  type Section,
  type Turnout,
  turnoutsOf,
} from './matrix.ts'
import type { Point } from './series.ts'

// Counting statement by statement and form by form, as tests do: pages read what is kept.

type Order = NonNullable<Filter['order']>

/** How one jurisdiction stands in one cycle; someone excused was not expected. */
export type Report = {
  cycleId: number
  jurisdictionId: number
  order: Order
  state: 'reported' | 'nothing' | 'not-received' | 'excused'
}

/** One statement of one theme. */
export type Mention = {
  themeId: number
  cycleId: number
  jurisdictionId: number
  order: Order
  section: Section
  isDoubtful: boolean
}

export type Matrix = { turnouts: Turnout[]; series: Map<number, Point[]> }

/**
 * Themes by cycles, counted in jurisdictions. A filter by order of government is also one of who reported; a filter
 * by section is not, since whoever reported could have answered it. Who is heard only in doubtful statements is counted,
 * and told.
 */
export function matrix(
  columns: readonly Column[],
  { reports, mentions }: { reports: readonly Report[]; mentions: readonly Mention[] },
  filter: Filter = {},
): Matrix {
  const rolls = columns.map(({ id }) => rolled(id, reports, filter.order))
  const turnouts = turnoutsOf(columns, rolls)
  const [raisedBy, firmlyBy] = [raisers(), raisers()]
  for (const { themeId, cycleId, jurisdictionId, order, section, isDoubtful } of mentions) {
    if (filter.order !== undefined && filter.order !== order) continue
    if (filter.section !== undefined && filter.section !== section) continue
    raisedBy.add(themeId, cycleId, jurisdictionId)
    if (!isDoubtful) firmlyBy.add(themeId, cycleId, jurisdictionId)
  }
  const series = new Map<number, Point[]>()
  for (const themeId of raisedBy.themeIds()) {
    const raised = turnouts.map(({ cycleId }) => {
      const count = raisedBy.count(themeId, cycleId)
      return { cycleId, count, doubtful: count - firmlyBy.count(themeId, cycleId) }
    })
    series.set(themeId, pointsOf(turnouts, raised))
  }
  return { turnouts, series }
}

/** Who raised each theme in each cycle, each jurisdiction once. */
function raisers() {
  const byTheme = new Map<number, Map<number, Set<number>>>()
  return {
    themeIds: () => byTheme.keys(),
    count: (themeId: number, cycleId: number) => byTheme.get(themeId)?.get(cycleId)?.size ?? 0,
    add(themeId: number, cycleId: number, jurisdictionId: number) {
      const byCycle = byTheme.get(themeId) ?? new Map<number, Set<number>>()
      const jurisdictions = byCycle.get(cycleId) ?? new Set<number>()
      byTheme.set(themeId, byCycle.set(cycleId, jurisdictions.add(jurisdictionId)))
    },
  }
}

function rolled(cycleId: number, reports: readonly Report[], order?: Order) {
  const own = reports.filter(
    (report) => report.cycleId === cycleId && (order === undefined || report.order === order),
  )
  const count = (state: Report['state']) => own.filter((report) => report.state === state).length
  const nothing = count('nothing')
  const reported = count('reported') + nothing
  return { cycleId, reported, nothing, awaited: count('not-received'), excused: count('excused') }
}
