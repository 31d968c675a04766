import { and, eq, type SQL, sql } from 'drizzle-orm'
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

/** Every current statement of a council, with its theme in the run that stands; `isLiteral` where a search asks for words. */
export function selectPlaced(
  db: Database,
  councilId: number,
  { where, orderBy, limit, isLiteral = YES }: Asked & { isLiteral?: SQL<number> },
) {
  const select = db
    .select({ ...FIELDS, isLiteral: isLiteral.as('isLiteral') })
    .from(cycles)
    .innerJoin(submissions, eq(submissions.cycleId, cycles.id))
    .innerJoin(submissionVersions, eq(submissions.currentVersionId, submissionVersions.id))
    .innerJoin(sections, eq(sections.versionId, submissionVersions.id))
    .innerJoin(statements, eq(statements.sectionId, sections.id))
    .innerJoin(documents, eq(submissionVersions.documentId, documents.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .leftJoin(
      assignments,
      and(
        eq(assignments.statementId, statements.id),
        eq(assignments.runId, standingRun(councilId)),
      ),
    )
    .leftJoin(themes, eq(assignments.themeId, themes.id))
    .leftJoin(
      runThemes,
      and(eq(runThemes.themeId, themes.id), eq(runThemes.runId, assignments.runId)),
    )
    .where(and(eq(cycles.councilId, councilId), where))
    .orderBy(...orderBy)
    .$dynamic()
  return limit === undefined ? select : select.limit(limit)
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
