import type { Actor } from '#lib/auth/actor.ts'
import type { Council } from '#lib/councils/queries.ts'
import { type Cycle, compareMonths, type Month, stateOn, todayOf } from '#lib/cycles/cycle.ts'
import { listWritten } from '#lib/submissions/queries/list-written.ts'
import { listRolls, type RollCall } from '#lib/submissions/roll.ts'
import { SECTIONS } from '#lib/themes/input.ts'
import {
  listMentions,
  listThemes,
  type Mention,
  type Theme,
} from '#lib/themes/queries/list-themes.ts'
import { type Makeup, makeupOf } from './makeup.ts'
import { type Filter, matrix, type Report, type Turnout } from './matrix.ts'
import { type SectionRow, sectionRows } from './sections.ts'
import { firm, firmShare, type Point, part } from './series.ts'
import { type Standing, standingOf } from './standing.ts'

export type ThemeRow = Standing & { theme: Theme; makeup: Makeup }

export type Trends = {
  /** Those anybody has reported in, oldest first, up to the one asked about. */
  cycles: Cycle[]
  turnouts: Turnout[]
  /** Themes raised by someone so far, those most shared in the last cycle that has ended first. */
  rows: ThemeRow[]
  mentions: Mention[]
}

/**
 * What became of every theme, up to the cycle asked about or the last one reported in. Cycles nobody has reported in
 * yet stay out, but for the one asked about: it has nothing to say of any theme.
 */
export async function readTrends(
  actor: Actor,
  council: Pick<Council, 'id' | 'livesOn'>,
  asked: Filter & { until?: Month & { id: number }; now: Date },
): Promise<Trends> {
  const rolls = await listRolls(actor, council.id)
  const themes = await listThemes(actor, council.id)
  const mentions = await listMentions(actor, council.id)
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
  const today = todayOf(council, asked.now)
  const columns = cycles.map((cycle) => ({
    id: cycle.id,
    takesForms: stateOn(cycle, today) !== 'closed',
  }))
  const { turnouts, series } = matrix(columns, { reports, mentions: placed }, asked)
  const rows = themes.flatMap((theme): ThemeRow[] => {
    const points = series.get(theme.id) ?? []
    if (!points.some(({ count }) => count > 0)) return []
    const own = placed.filter(
      (mention) =>
        mention.themeId === theme.id &&
        cycleIds.includes(mention.cycleId) &&
        isKept(mention, asked),
    )
    return [{ theme, ...standingOf(points), makeup: makeupOf(own, cycleIds) }]
  })
  return { cycles, turnouts, rows: rows.sort(byReach), mentions }
}

/** How many wrote in each section of the form, in the cycles of these trends. */
export async function readSectionRows(
  actor: Actor,
  councilId: number,
  { turnouts, order }: Pick<Trends, 'turnouts'> & Pick<Filter, 'order'>,
): Promise<SectionRow[]> {
  const written = await listWritten(actor, councilId)
  return sectionRows(SECTIONS, { turnouts, written, order })
}

function isKept({ section, order }: Mention, asked: Filter): boolean {
  return (asked.section ?? section) === section && (asked.order ?? order) === order
}

/**
 * By who raised it beyond doubt: in the last cycle that has ended, then by all that have, then by what is said so far in one that is open, then by
 * code: a list that two readers see alike, and that a form more does not turn upside down.
 */
function byReach(left: ThemeRow, right: ThemeRow): number {
  const firmOf = (point: Point | undefined) => (point ? firm(point) : 0)
  const settled = (row: ThemeRow) => part(row.points).settled
  const now = (row: ThemeRow) => firmOf(settled(row).at(-1))
  const all = (row: ThemeRow) => settled(row).reduce((sum, point) => sum + firmShare(point), 0)
  const soFar = (row: ThemeRow) => firmOf(part(row.points).partial.at(-1))
  return (
    now(right) - now(left) ||
    all(right) - all(left) ||
    soFar(right) - soFar(left) ||
    left.theme.code - right.theme.code
  )
}

function reportOf(cycleId: number, { jurisdiction, state }: RollCall): Report {
  const who = { cycleId, jurisdictionId: jurisdiction.id, order: jurisdiction.order }
  if (state === 'nil') return { ...who, state: 'nothing' }
  if (state === 'reported' || state === 'late') return { ...who, state: 'reported' }
  return { ...who, state: state === 'not-received' ? 'not-received' : 'excused' }
}
