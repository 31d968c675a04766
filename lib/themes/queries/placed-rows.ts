import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { PgSelect, PgTable } from 'drizzle-orm/pg-core'
import type { Database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import {
  documents,
  sections,
  statements,
  submissions,
  submissionVersions,
} from '#db/schema/submissions.ts'
import { assignments, runs, runThemes, themes } from '#db/schema/themes.ts'
import { firstRows } from '#lib/lists/keyset.ts'
import type { Asked } from '#lib/lists/list.ts'
import { named, perhaps } from '#lib/lists/named.ts'
import { themeName } from '../theme.ts'

const FIELDS = {
  id: named(statements.id, 'id'),
  submissionId: named(submissions.id, 'submissionId'),
  year: named(cycles.year, 'year'),
  month: named(cycles.month, 'month'),
  jurisdictionKey: named(jurisdictions.key, 'jurisdictionKey'),
  jurisdictionName: named(jurisdictions.name, 'jurisdictionName'),
  section: named(sections.kind, 'section'),
  sectionId: named(sections.id, 'sectionId'),
  position: named(statements.position, 'position'),
  language: named(statements.language, 'language'),
  text: named(statements.text, 'text'),
  context: perhaps(statements.context, 'context'),
  page: perhaps(statements.page, 'page'),
  line: perhaps(statements.line, 'line'),
  filename: named(documents.filename, 'filename'),
  hash: named(documents.hash, 'hash'),
  themeCode: perhaps(themes.code, 'themeCode'),
  givenName: perhaps(themes.givenName, 'givenName'),
  computedName: perhaps(runThemes.name, 'computedName'),
  inDoubt: perhaps(assignments.isDoubtful, 'inDoubt'),
}

export type PlacedRow = Awaited<ReturnType<typeof selectPlaced>>[number]

const YES = sql<number>`1`

type PlacedAsked = Asked & { isLiteral?: SQL<number> }

/** Every current statement of a council, with its theme in the run that stands; `isLiteral` where a search asks for words. */
export function selectPlaced(db: Database, councilId: number, asked: PlacedAsked) {
  return asked.limit === undefined
    ? selectAll(db, councilId, asked)
    : selectFirst(db, councilId, asked)
}

function selectAll(
  db: Database,
  councilId: number,
  { where, orderBy, isLiteral = YES }: PlacedAsked,
) {
  return db
    .select({ ...FIELDS, isLiteral: isLiteral.as('isLiteral') })
    .from(cycles)
    .innerJoin(submissions, eq(submissions.cycleId, cycles.id))
    .innerJoin(submissionVersions, eq(submissions.currentVersionId, submissionVersions.id))
    .innerJoin(sections, eq(sections.versionId, submissionVersions.id))
    .innerJoin(statements, eq(statements.sectionId, sections.id))
    .innerJoin(documents, eq(submissionVersions.documentId, documents.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .leftJoin(assignments, placedIn(councilId))
    .leftJoin(themes, eq(assignments.themeId, themes.id))
    .leftJoin(runThemes, foundBy())
    .where(and(eq(cycles.councilId, councilId), where))
    .orderBy(...orderBy)
}

/** Which ones they are first, then what there is to say of them: of the rest of their cycle nothing is read. */
function selectFirst(
  db: Database,
  councilId: number,
  { where, orderBy, limit, isLiteral }: PlacedAsked,
) {
  const asked = and(eq(cycles.councilId, councilId), where)
  const found = isLiteral
    ? fromFound(db.select({ id: statements.id }).from(statements).$dynamic())
        .where(asked)
        .orderBy(...orderBy)
    : db
        .select({ id: statements.id })
        .from(cycles)
        .innerJoin(submissions, eq(submissions.cycleId, cycles.id))
        .innerJoin(submissionVersions, eq(submissions.currentVersionId, submissionVersions.id))
        .innerJoin(sections, eq(sections.versionId, submissionVersions.id))
        .innerJoin(statements, eq(statements.sectionId, sections.id))
        .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
        .leftJoin(assignments, placedIn(councilId))
        .where(asked)
        .orderBy(...orderBy)
  return db
    .select({ ...FIELDS, isLiteral: (isLiteral ?? YES).as('isLiteral') })
    .from(sql`${firstRows(found, limit)} as own`)
    .innerJoin(statements, eq(statements.id, sql`own.id`))
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissions, eq(submissions.currentVersionId, sections.versionId))
    .innerJoin(submissionVersions, eq(submissions.currentVersionId, submissionVersions.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(documents, eq(submissionVersions.documentId, documents.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .leftJoin(assignments, placedIn(councilId))
    .leftJoin(themes, eq(assignments.themeId, themes.id))
    .leftJoin(runThemes, foundBy())
    .orderBy(...orderBy)
}

/**
 * From statements that were found by their words to the forms that they are of, each by index: a word that a tenth of them
 * have would otherwise have all sections and forms read, of every council.
 */
export function fromFound<Query extends PgSelect>(found: Query) {
  return found
    .innerJoin(byIndex(sections, eq(sections.id, statements.sectionId)), sql`true`)
    .innerJoin(
      byIndex(submissions, eq(submissions.currentVersionId, sections.versionId)),
      sql`true`,
    )
    .innerJoin(
      byIndex(submissionVersions, eq(submissionVersions.id, sections.versionId)),
      sql`true`,
    )
    .innerJoin(byIndex(cycles, eq(cycles.id, submissions.cycleId)), sql`true`)
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
}

/** A row of another table for each, looked up: never all of it read beforehand. */
export function byIndex(table: PgTable, where: SQL): SQL {
  return sql`lateral (select * from ${table} where ${where} offset 0) as ${table}`
}

/** Where a statement stands in the run that stands. */
export function placedIn(councilId: number): SQL | undefined {
  return and(
    eq(assignments.statementId, statements.id),
    eq(assignments.runId, standingRun(councilId)),
  )
}

function foundBy(): SQL | undefined {
  return and(eq(runThemes.themeId, themes.id), eq(runThemes.runId, assignments.runId))
}

/** The last good run: the one whose themes people see. */
export function standingRun(councilId: number): SQL<number> {
  return sql<number>`(select ${runs.id} from ${runs} where ${runs.councilId} = ${councilId}
    and ${runs.state} = 'done' order by ${runs.id} desc limit 1)`
}

type ThemeSaid = Pick<PlacedRow, 'themeCode' | 'givenName' | 'computedName'>

/** What the theme of a row is called; null for the shelf. */
export function themeOf({ themeCode: code, givenName, computedName }: ThemeSaid) {
  if (code === null || givenName === null) return null
  return { code, name: themeName({ code, givenName }, computedName) }
}
