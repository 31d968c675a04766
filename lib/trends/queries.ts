import type { Actor } from '#lib/auth/actor.ts'
import type { Council } from '#lib/councils/queries.ts'
import { type Cycle, compareMonths, type Month, stateOn, todayOf } from '#lib/cycles/cycle.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import { SECTIONS } from '#lib/themes/input.ts'
import { type Makeup, makeupOf } from './makeup.ts'
import { type Filter, pointsOf, type Rolled, type Turnout, turnoutsOf } from './matrix.ts'
import {
  type ListedTheme,
  listNamed,
  readKeptMakeups,
  readRaised,
  readRolled,
  readWritten,
} from './read-counts.ts'
import { type SectionRow, sectionRows } from './sections.ts'
import { firm, firmShare, type Point, part } from './series.ts'
import { type Standing, standingOf } from './standing.ts'

export type ThemeRow = Standing & { theme: ListedTheme }
export type MadeRow = ThemeRow & { makeup: Makeup }

export type Trends<Row extends ThemeRow = ThemeRow> = {
  /** Those anybody has reported in, oldest first, up to the one asked about. */
  cycles: Cycle[]
  turnouts: Turnout[]
  /** Themes raised by someone so far, those most shared in the last cycle that has ended first. */
  rows: Row[]
}

/** The cycles of a council and who reported in each. */
export type Calendar = { cycles: Cycle[]; rolled: Rolled[] }

export async function readCalendar(actor: Actor, councilId: number): Promise<Calendar> {
  const [cycles, rolled] = await Promise.all([
    listCycles(actor, councilId),
    readRolled(actor, councilId),
  ])
  return { cycles, rolled }
}

type Asked = Filter & {
  until?: Month & { id: number }
  now: Date
  /** of this theme alone */
  themeId?: number
  /** where it has been read already */
  calendar?: Calendar
}

/**
 * What became of every theme, up to the cycle asked about or the last one reported in. Cycles nobody has reported in
 * yet stay out, but for the one asked about: it has nothing to say of any theme.
 */
export async function readTrends(
  actor: Actor,
  council: Pick<Council, 'id' | 'livesOn'>,
  asked: Asked,
): Promise<Trends> {
  const { until, order } = asked
  const [calendar, ofOrder, themes, raised] = await Promise.all([
    asked.calendar ?? readCalendar(actor, council.id),
    order === undefined ? null : readRolled(actor, council.id, order),
    listNamed(actor, council.id, asked.themeId),
    readRaised(actor, council.id, asked),
  ])
  const reported = reportedIn(calendar)
  const cycles = calendar.cycles.filter(
    (cycle) =>
      (until === undefined || compareMonths(cycle, until) <= 0) &&
      (cycle.id === until?.id || reported.has(cycle.id)),
  )
  const today = todayOf(council, asked.now)
  const columns = cycles.map((cycle) => ({
    id: cycle.id,
    takesForms: stateOn(cycle, today) !== 'closed',
  }))
  const turnouts = turnoutsOf(columns, ofOrder ?? calendar.rolled)
  const rows = themes.flatMap((theme): ThemeRow[] => {
    const points = pointsOf(turnouts, raised.get(theme.id) ?? [])
    return points.some(({ count }) => count > 0) ? [{ theme, ...standingOf(points) }] : []
  })
  return { cycles, turnouts, rows: byReach(rows) }
}

/** The cycles that anybody has reported in. */
export function reportedIn({ rolled }: Pick<Calendar, 'rolled'>): Set<number> {
  return new Set(rolled.flatMap(({ cycleId, reported }) => (reported > 0 ? [cycleId] : [])))
}

/** The same, and what each theme is made of over all cycles. */
export async function readMadeTrends(
  actor: Actor,
  council: Pick<Council, 'id' | 'livesOn'>,
  asked: Filter & { now: Date },
): Promise<Trends<MadeRow>> {
  const [trends, made] = await Promise.all([
    readTrends(actor, council, asked),
    readKeptMakeups(actor, council.id, asked),
  ])
  const rows = trends.rows.flatMap((row): MadeRow[] => {
    const makeup = makeupOf(made.get(row.theme.id) ?? [], asked)
    return makeup ? [{ ...row, makeup }] : []
  })
  return { ...trends, rows }
}

/** How many wrote in each section of the form, in the cycles of these trends. */
export async function readSectionRows(
  actor: Actor,
  councilId: number,
  { turnouts, order }: Pick<Trends, 'turnouts'> & Pick<Filter, 'order'>,
): Promise<SectionRow[]> {
  return sectionRows(SECTIONS, turnouts, await readWritten(actor, councilId, order))
}

/**
 * By who raised it beyond doubt: in the last cycle that has ended, then by all that have, then by what is said so far in one that is open, then by
 * code: a list that two readers see alike, and that a form more does not turn upside down.
 */
function byReach(rows: readonly ThemeRow[]): ThemeRow[] {
  const firmOf = (point: Point | undefined) => (point ? firm(point) : 0)
  const ranked = rows.map((row) => {
    const { settled, partial } = part(row.points)
    return {
      row,
      now: firmOf(settled.at(-1)),
      all: settled.reduce((sum, point) => sum + firmShare(point), 0),
      soFar: firmOf(partial.at(-1)),
    }
  })
  ranked.sort(
    (left, right) =>
      right.now - left.now ||
      right.all - left.all ||
      right.soFar - left.soFar ||
      left.row.theme.code - right.row.theme.code,
  )
  return ranked.map(({ row }) => row)
}
