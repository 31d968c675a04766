import type { Actor } from '#lib/auth/actor.ts'
import { type Cycle, compareMonths } from '#lib/cycles/cycle.ts'
import { listRolls, type RollCall } from '#lib/submissions/roll.ts'
import {
  listMentions,
  listThemes,
  type Mention,
  type Theme,
} from '#lib/themes/queries/list-themes.ts'
import { type Makeup, makeupOf } from './makeup.ts'
import { type Filter, matrix, type Report, type Turnout } from './matrix.ts'
import { type Point, share } from './series.ts'
import { type Trend, trendOf } from './trend.ts'

export type ThemeRow = { theme: Theme; points: Point[]; trend: Trend; makeup: Makeup }

export type Trends = {
  /** Those anybody has reported in, oldest first, up to the one asked about. */
  cycles: Cycle[]
  turnouts: Turnout[]
  /** Themes raised by someone so far, most shared of late first. */
  rows: ThemeRow[]
  mentions: Mention[]
}

/**
 * What became of every theme, up to the cycle asked about or the last one reported in. Cycles nobody has reported in
 * yet stay out, but for the one asked about: it has nothing to say of any theme.
 */
export async function readTrends(
  actor: Actor,
  councilId: number,
  asked: Filter & { until?: Cycle } = {},
): Promise<Trends> {
  const rolls = await listRolls(actor, councilId)
  const themes = await listThemes(actor, councilId)
  const mentions = await listMentions(actor, councilId)
  const { until } = asked
  const kept = rolls.filter(
    ({ cycle, roll }) =>
      (until === undefined || compareMonths(cycle, until) <= 0) &&
      (cycle.id === until?.id || roll.some(({ submissionId }) => submissionId !== null)),
  )
  const cycles = kept.map(({ cycle }) => cycle)
  const reports = kept.flatMap(({ cycle, roll }) => roll.map((call) => reportOf(cycle.id, call)))
  const placed = mentions.flatMap((mention) =>
    mention.themeId === null ? [] : [{ ...mention, themeId: mention.themeId }],
  )
  const cycleIds = cycles.map(({ id }) => id)
  const { turnouts, series } = matrix(cycleIds, { reports, mentions: placed }, asked)
  const rows = themes.flatMap((theme): ThemeRow[] => {
    const points = series.get(theme.id) ?? []
    if (!points.some(({ count }) => count > 0)) return []
    const own = placed.filter(
      (mention) =>
        mention.themeId === theme.id &&
        cycleIds.includes(mention.cycleId) &&
        isKept(mention, asked),
    )
    return [{ theme, points, trend: trendOf(points), makeup: makeupOf(own, cycleIds) }]
  })
  return { cycles, turnouts, rows: rows.sort(byReach), mentions }
}

function isKept({ section, order }: Mention, asked: Filter): boolean {
  return (asked.section ?? section) === section && (asked.order ?? order) === order
}

/** By the last cycle, then by all of them together, then by code: a list that two readers see alike. */
function byReach(left: ThemeRow, right: ThemeRow): number {
  const now = (row: ThemeRow) => row.points.at(-1)?.count ?? 0
  const all = (row: ThemeRow) => row.points.reduce((sum, point) => sum + share(point), 0)
  return now(right) - now(left) || all(right) - all(left) || left.theme.code - right.theme.code
}

function reportOf(cycleId: number, { jurisdiction, state }: RollCall): Report {
  const who = { cycleId, jurisdictionId: jurisdiction.id, order: jurisdiction.order }
  if (state === 'nil') return { ...who, state: 'nothing' }
  if (state === 'reported' || state === 'late') return { ...who, state: 'reported' }
  return { ...who, state: state === 'not-received' ? 'not-received' : 'excused' }
}
