import { type AnyColumn, and, eq, gt, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { countedRuns, counts, PLACE, turnouts } from '#db/schema/counts.ts'
import { runThemes, themes } from '#db/schema/themes.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Bilingual } from '#lib/i18n/bilingual.ts'
import type { Named } from '#lib/themes/names.ts'
import { themeName } from '#lib/themes/theme.ts'
import type { KeptMakeup } from './makeup.ts'
import type { Filter, Raised, Rolled, Section } from './matrix.ts'

// What pages count, as it is kept (db/README.md): nothing here is counted, it is only looked up.

/** A theme as a list of themes needs it. */
export type ListedTheme = {
  id: number
  code: number
  name: Bilingual
  givenName: Named
  /** what sets it apart, best first, as people wrote it */
  words: { en: string[]; fr: string[] }
}

/** The themes that stand, in the order of their codes, merged ones left out. */
export async function listNamed(
  actor: Actor,
  councilId: number,
  themeId?: number,
): Promise<ListedTheme[]> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const rows = await db
    .select({
      id: themes.id,
      code: themes.code,
      givenName: themes.givenName,
      computed: runThemes.name,
      words: runThemes.words,
    })
    .from(themes)
    .leftJoin(countedRuns, eq(countedRuns.councilId, themes.councilId))
    .leftJoin(
      runThemes,
      and(eq(runThemes.runId, countedRuns.runId), eq(runThemes.themeId, themes.id)),
    )
    .where(
      and(
        eq(themes.councilId, councilId),
        isNull(themes.mergedIntoId),
        themeId === undefined ? undefined : eq(themes.id, themeId),
      ),
    )
    .orderBy(themes.code)
  return rows.map(({ computed, words, ...theme }) => ({
    ...theme,
    name: themeName(theme, computed),
    words: words ?? { en: [], fr: [] },
  }))
}

/** By theme, the cycles in which somebody raised it. One line a theme: a number by cycle each would be a long answer. */
export async function readRaised(
  actor: Actor,
  councilId: number,
  filter: Filter & { themeId?: number },
): Promise<Map<number, Raised[]>> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const rows = await db
    .select({
      themeId: counts.place,
      cycleIds: listed(counts.cycleId),
      jurisdictions: listed(counts.jurisdictions),
      doubtful: listed(counts.doubtfulJurisdictions),
    })
    .from(counts)
    .where(
      and(
        isUnder(councilId, filter),
        isNotNull(counts.cycleId),
        filter.themeId === undefined ? gt(counts.place, 0) : eq(counts.place, filter.themeId),
      ),
    )
    .groupBy(counts.place)
  return new Map(
    rows.map(({ themeId, cycleIds, jurisdictions, doubtful }) => {
      const [by, among] = [numbers(jurisdictions), numbers(doubtful)]
      const raised = numbers(cycleIds).map((cycleId, at) => {
        return { cycleId, count: by[at] ?? 0, doubtful: among[at] ?? 0 }
      })
      return [themeId, raised]
    }),
  )
}

/** Of a group, in the order of its rows: each driver has its own way with arrays, and none with text. */
function listed(column: AnyColumn): SQL<string> {
  return sql<string>`array_to_string(array_agg(${column}), ',')`
}

function numbers(written: string): number[] {
  return written.split(',').map(Number)
}

/** By theme, over all cycles, section by section and for the whole form. */
export async function readKeptMakeups(
  actor: Actor,
  councilId: number,
  { order }: Filter,
): Promise<Map<number, KeptMakeup[]>> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const rows = await db
    .select()
    .from(counts)
    .where(
      and(
        eq(counts.councilId, councilId),
        order === undefined ? isNull(counts.order) : eq(counts.order, order),
        isNull(counts.cycleId),
        gt(counts.place, 0),
      ),
    )
  const found = new Map<number, KeptMakeup[]>()
  for (const { place, section, statements, english, jurisdictions, ...row } of rows) {
    const doubtful = { statements: row.doubtful, jurisdictions: row.doubtfulJurisdictions }
    const own = found.get(place) ?? []
    own.push({ section, statements, english, jurisdictions, doubtful })
    found.set(place, own)
  }
  return found
}

/** How each cycle's roll stands, of one order of government or of all. */
export async function readRolled(
  actor: Actor,
  councilId: number,
  order?: Filter['order'],
): Promise<Rolled[]> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  return db
    .select({
      cycleId: turnouts.cycleId,
      reported: sql<number>`sum(${turnouts.reported})::int`,
      nothing: sql<number>`sum(${turnouts.nothing})::int`,
      awaited: sql<number>`sum(${turnouts.awaited})::int`,
      excused: sql<number>`sum(${turnouts.excused})::int`,
    })
    .from(turnouts)
    .where(
      and(
        eq(turnouts.councilId, councilId),
        order === undefined ? undefined : eq(turnouts.order, order),
      ),
    )
    .groupBy(turnouts.cycleId)
}

/** How many wrote in each section of each cycle, whether or not an analysis has read it. */
export async function readWritten(
  actor: Actor,
  councilId: number,
  order: Filter['order'],
): Promise<{ cycleId: number; section: Section; count: number }[]> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const rows = await db
    .select({ cycleId: counts.cycleId, section: counts.section, count: counts.jurisdictions })
    .from(counts)
    .where(
      and(
        eq(counts.councilId, councilId),
        eq(counts.place, PLACE.anywhere),
        order === undefined ? isNull(counts.order) : eq(counts.order, order),
        isNotNull(counts.section),
      ),
    )
  return rows.flatMap(({ cycleId, section, count }) =>
    cycleId === null || section === null ? [] : [{ cycleId, section, count }],
  )
}

function isUnder(councilId: number, { section, order }: Filter): SQL | undefined {
  return and(
    eq(counts.councilId, councilId),
    section === undefined ? isNull(counts.section) : eq(counts.section, section),
    order === undefined ? isNull(counts.order) : eq(counts.order, order),
  )
}

/** How far one theme reaches, over all cycles. */
export type Reach = { statements: number; jurisdictions: number; doubtful: number; cycles: number }

export async function readReach(actor: Actor, councilId: number, themeId: number): Promise<Reach> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const ofAll = (column: AnyColumn) =>
    sql<number>`coalesce(max(${column}) filter (where ${counts.cycleId} is null), 0)`
  const [found] = await db
    .select({
      statements: ofAll(counts.statements),
      jurisdictions: ofAll(counts.jurisdictions),
      doubtful: ofAll(counts.doubtfulJurisdictions),
      cycles: sql<number>`count(${counts.cycleId})::int`,
    })
    .from(counts)
    .where(and(isUnder(councilId, {}), eq(counts.place, themeId)))
  return found ?? { statements: 0, jurisdictions: 0, doubtful: 0, cycles: 0 }
}

/** By theme, how many statements of one section one cycle holds. */
export async function readStatementsIn(
  actor: Actor,
  councilId: number,
  { cycleId, section }: { cycleId: number; section: Section },
): Promise<Map<number, number>> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const rows = await db
    .select({ themeId: counts.place, statements: counts.statements })
    .from(counts)
    .where(and(isUnder(councilId, { section }), eq(counts.cycleId, cycleId), gt(counts.place, 0)))
  return new Map(rows.map(({ themeId, statements }) => [themeId, statements]))
}

/** Statements by where they stand: in a theme, on the shelf, or read by no run yet. */
export type Standings = {
  statements: number
  inThemes: number
  themes: number
  shelved: number
  unread: number
}

/** Of one cycle, or of all of them. */
export async function readStandings(
  actor: Actor,
  councilId: number,
  cycleId?: number,
): Promise<Standings> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const sumOf = (where: SQL) =>
    sql<number>`coalesce(sum(${counts.statements}) filter (where ${where}), 0)::int`
  const at = (place: number) => sumOf(sql`${counts.place} = ${place}`)
  const [found] = await db
    .select({
      statements: at(PLACE.anywhere),
      inThemes: sumOf(sql`${counts.place} > 0`),
      themes: sql<number>`count(*) filter (where ${counts.place} > 0)::int`,
      shelved: at(PLACE.shelf),
      unread: at(PLACE.unread),
    })
    .from(counts)
    .where(
      and(
        isUnder(councilId, {}),
        cycleId === undefined
          ? sql`(${counts.cycleId} is null or ${counts.place} <= 0)`
          : eq(counts.cycleId, cycleId),
      ),
    )
  return found ?? { statements: 0, inThemes: 0, themes: 0, shelved: 0, unread: 0 }
}
