import { and, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { type Database, database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { formCounts, PLACE } from '#db/schema/counts.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { assignments, curations, marginOf, themes } from '#db/schema/themes.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Month } from '#lib/cycles/cycle.ts'
import { firstRows, type Ordered, orderBy } from '#lib/lists/keyset.ts'
import type { Asked, List, NamedList } from '#lib/lists/list.ts'
import { countPlace } from './count-place.ts'
import { type PlacedRow, placedIn, selectPlaced } from './placed-rows.ts'

/** A statement word for word, where to find it again, and why it is in its theme. */
export type Quote = Awaited<ReturnType<typeof selectQuotes>>[number]

const MARGIN = marginOf(assignments)

type QuotesWhere = {
  /** null is the shelf of what was raised once; left out, every theme and the shelf */
  themeId?: number | null
  cycleId?: number
  /** these alone */
  ids?: readonly number[]
  limit?: number
} & Narrowed

type Narrowed = {
  month?: Month | null
  section?: (typeof sections.$inferSelect)['kind']
  order?: (typeof jurisdictions.$inferSelect)['order']
}

type Place = {
  year: number
  month: number
  jurisdiction: string
  section: string
  position: number
}

/** Latest cycle first; within one in the order the jurisdictions and their forms have. */
function latestFirst<Row>(placeOf: (row: Row) => Place): readonly Ordered<Row>[] {
  return [
    { by: cycles.year, number: (row) => placeOf(row).year, isDescending: true, isLead: true },
    { by: cycles.month, number: (row) => placeOf(row).month, isDescending: true, isLead: true },
    { by: jurisdictions.key, text: (row) => placeOf(row).jurisdiction },
    { by: sections.kind, text: (row) => placeOf(row).section },
    { by: statements.position, number: (row) => placeOf(row).position },
  ]
}

const QUOTES = latestFirst<Quote>(({ cycle, jurisdiction, section, position }) => ({
  ...cycle,
  jurisdiction: jurisdiction.key,
  section,
  position,
}))
const ROWS = latestFirst<PlacedRow>((row) => ({ ...row, jurisdiction: row.jurisdictionKey }))

/** All of them, for those who need each one: a page takes `quotesByPage`. */
export async function listQuotes(
  actor: Actor,
  councilId: number,
  where: QuotesWhere,
): Promise<Quote[]> {
  requireRight(actor, 'read', councilId)
  if (where.ids?.length === 0) return []
  const db = await database()
  const { themeId, limit } = where
  const asked = { where: keptBy(where), orderBy: orderBy(QUOTES), limit }
  return themeId === undefined
    ? selectQuotes(db, councilId, asked)
    : selectStanding(db, councilId, { ...asked, themeId })
}

/** What stands in a theme, or on the shelf. */
type Standing = Narrowed & { themeId: number | null }

export async function quotesByPage(
  actor: Actor,
  councilId: number,
  where: Standing,
): Promise<List<Quote>> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const kept = keptBy(where)
  return {
    order: QUOTES,
    select: (asked) =>
      selectStanding(db, councilId, {
        ...asked,
        where: and(kept, asked.where),
        themeId: where.themeId,
      }),
    count: () => countStanding(db, councilId, where),
  }
}

/** Those that may stand in the wrong theme, the weakest places first. */
export async function doubtsByPage(actor: Actor, councilId: number): Promise<List<Quote>> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const doubtful = and(eq(assignments.isDoubtful, true), isNotNull(assignments.themeId))
  return {
    order: [
      { by: MARGIN, number: ({ margin }) => margin },
      { by: statements.id, number: ({ id }) => id },
    ],
    select: (asked) => selectQuotes(db, councilId, { ...asked, where: and(doubtful, asked.where) }),
    count: async () => (await countPlace(db, councilId, { place: PLACE.anywhere })).doubtful,
  }
}

/** Those of a theme or of the shelf, as a file has them. */
export async function quoteRows(
  actor: Actor,
  councilId: number,
  where: Standing,
): Promise<NamedList<PlacedRow>> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const kept = and(keptBy(where), isNotNull(assignments.runId))
  return {
    isNamed: true,
    order: ROWS,
    select: (asked) => selectPlaced(db, councilId, { ...asked, where: and(kept, asked.where) }),
    count: () => countStanding(db, councilId, where),
  }
}

function keptBy({ themeId, cycleId, ids, month, section, order }: QuotesWhere): SQL | undefined {
  return and(
    themeId === null ? isNull(assignments.themeId) : undefined,
    themeId ? eq(assignments.themeId, themeId) : undefined,
    cycleId === undefined ? undefined : eq(cycles.id, cycleId),
    ids ? inArray(statements.id, [...ids]) : undefined,
    month ? and(eq(cycles.year, month.year), eq(cycles.month, month.month)) : undefined,
    section === undefined ? undefined : eq(sections.kind, section),
    order === undefined ? undefined : eq(jurisdictions.order, order),
  )
}

async function countStanding(db: Database, councilId: number, where: Standing): Promise<number> {
  const place = where.themeId ?? PLACE.shelf
  return (await countPlace(db, councilId, { ...where, place })).statements
}

function quoteFields(councilId: number) {
  return {
    id: statements.id,
    text: statements.text,
    context: statements.context,
    language: statements.language,
    page: statements.page,
    line: statements.line,
    position: statements.position,
    section: sections.kind,
    themeId: assignments.themeId,
    themeCode: themes.code,
    foundThemeId: assignments.foundThemeId,
    words: assignments.words,
    strength: assignments.strength,
    /** The last act there is about anything: whoever decides later about this statement comes second. */
    turn: sql<number>`(select coalesce(max(${curations.turn}), 0)::int from ${curations}
        where ${curations.councilId} = ${councilId})`,
    isDoubtful: assignments.isDoubtful,
    nextThemeId: assignments.nextThemeId,
    margin: MARGIN.as('margin'),
    cycle: { id: cycles.id, year: cycles.year, month: cycles.month },
    jurisdiction: {
      id: jurisdictions.id,
      key: jurisdictions.key,
      name: jurisdictions.name,
      order: jurisdictions.order,
    },
    submissionId: submissions.id,
    version: submissionVersions.number,
  }
}

function selectQuotes(db: Database, councilId: number, { where, orderBy, limit }: Asked) {
  const select = db
    .select(quoteFields(councilId))
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissions, eq(submissions.currentVersionId, sections.versionId))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .innerJoin(submissionVersions, eq(submissions.currentVersionId, submissionVersions.id))
    .innerJoin(assignments, placedIn(councilId))
    .leftJoin(themes, eq(assignments.themeId, themes.id))
    .where(and(eq(cycles.councilId, councilId), where))
    .orderBy(...orderBy)
    .$dynamic()
  return limit === undefined ? select : select.limit(limit)
}

/**
 * Those of a theme or of the shelf. Which forms have any is kept: cycle by cycle, from the first of the list on, nothing
 * is looked at but theirs, and their words only once it is known which ones they are.
 */
function selectStanding(
  db: Database,
  councilId: number,
  { where, orderBy, limit, themeId }: Asked & { themeId: number | null },
) {
  const place = themeId ?? PLACE.shelf
  const found = db
    .select({ id: statements.id })
    .from(cycles)
    .innerJoin(formCounts, and(eq(formCounts.cycleId, cycles.id), eq(formCounts.place, place)))
    .innerJoin(submissions, eq(formCounts.submissionId, submissions.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .innerJoin(
      sections,
      and(
        eq(sections.versionId, submissions.currentVersionId),
        eq(sections.kind, formCounts.section),
      ),
    )
    .innerJoin(statements, eq(statements.sectionId, sections.id))
    .innerJoin(assignments, placedIn(councilId))
    .where(and(eq(cycles.councilId, councilId), where))
    .orderBy(...orderBy)
  return db
    .select(quoteFields(councilId))
    .from(sql`${firstRows(found, limit)} as own`)
    .innerJoin(statements, eq(statements.id, sql`own.id`))
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissions, eq(submissions.currentVersionId, sections.versionId))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .innerJoin(submissionVersions, eq(submissions.currentVersionId, submissionVersions.id))
    .innerJoin(assignments, placedIn(councilId))
    .leftJoin(themes, eq(assignments.themeId, themes.id))
    .orderBy(...orderBy)
}
