import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { type Database, database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { assignments, runThemes, themes } from '#db/schema/themes.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import { readSubmissionFilter, type SubmissionFilter } from '#lib/submissions/filter.ts'
import { ofCycleAndMember } from '#lib/submissions/queries/list-submissions.ts'
import { meantQuery, sideQuery } from '#lib/submissions/search/lexemes.ts'
import { marksIn } from '#lib/submissions/search/marks.ts'
import { readQuestion } from '#lib/submissions/search/question.ts'
import { LANGUAGES, meaningsOf, meantIn, sideOf } from '#lib/submissions/search/sides.ts'
import type { QueryPart } from '#lib/text/index.ts'
import { themeName } from '../theme.ts'
import { latestRunId } from './latest-run.ts'

/** Whether the words typed are there, or others that mean the same. */
export type Found = { id: number; isLiteral: boolean }
/** `parts`: the concepts the question names, none where its writer wants these words and no others. */
export type Answer = { parts: QueryPart[]; found: Found[] }
export type FoundStatement = Awaited<ReturnType<typeof readFound>>[number]

/** A question as it is put to the statements of each language. */
function readAsked(query: string) {
  const question = readQuestion(query)
  const parts = meaningsOf(question, query)
  const sideFor = (language: 'en' | 'fr') => ({
    side: sideOf(question, { query, language }),
    meant: meantIn(question, { query, parts, language }),
  })
  return { parts, en: sideFor('en'), fr: sideFor('fr') }
}

function queriesOf(asked: ReturnType<typeof readAsked>) {
  const literal = LANGUAGES.flatMap((language) => {
    const { side } = asked[language]
    return side ? [sideQuery(side, language)] : []
  })
  const meant = LANGUAGES.flatMap((language) => {
    const { meant } = asked[language]
    return meant.length > 0 ? [meantQuery(meant, language)] : []
  })
  return { literal, all: [...literal, ...meant] }
}

function answers(queries: readonly string[]): SQL<boolean> {
  if (queries.length === 0) return sql<boolean>`false`
  return sql<boolean>`${statements.search} @@ ${queries.join(' | ')}::tsquery`
}

/**
 * Every current statement that says what was asked, in either language: first those with the words typed, then those
 * that name the same concepts in other words, latest cycle first.
 */
export async function searchStatements(
  actor: Actor,
  councilId: number,
  { query, filter }: { query: string; filter: SubmissionFilter },
): Promise<Answer> {
  requireRight(actor, 'read', councilId)
  const asked = readAsked(query)
  const queries = queriesOf(asked)
  if (queries.all.length === 0) return { parts: asked.parts, found: [] }
  const found = await selectAnswers(await database(), councilId, { queries, filter })
  return { parts: asked.parts, found }
}

type Wanted = { queries: ReturnType<typeof queriesOf>; filter: SubmissionFilter }

function selectAnswers(db: Database, councilId: number, { queries, filter }: Wanted) {
  const isLiteral = answers(queries.literal)
  return db
    .select({ id: statements.id, isLiteral })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissions, eq(submissions.currentVersionId, sections.versionId))
    .innerJoin(submissionVersions, eq(sections.versionId, submissionVersions.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .where(
      and(
        eq(cycles.councilId, councilId),
        ofCycleAndMember(filter),
        filter.review === 'waiting' ? isNull(submissionVersions.reviewedAt) : undefined,
        filter.language ? eq(statements.language, filter.language) : undefined,
        filter.section ? eq(sections.kind, filter.section) : undefined,
        answers(queries.all),
      ),
    )
    .orderBy(
      desc(isLiteral),
      desc(cycles.year),
      desc(cycles.month),
      asc(jurisdictions.key),
      asc(statements.id),
    )
}

/** How the database would look for it: a test reads there that it uses the index. */
export async function explainSearch(councilId: number, query: string): Promise<string> {
  const db = await database()
  const queries = queriesOf(readAsked(query))
  const filter = readSubmissionFilter({})
  const select = selectAnswers(db, councilId, { queries, filter }).getSQL()
  return JSON.stringify(await db.execute(sql`explain ${select}`))
}

/** The statements found, in that order, with their theme and the places of the words that answer the question. */
export async function readFound(
  actor: Actor,
  councilId: number,
  { query, found }: { query: string; found: readonly Found[] },
) {
  requireRight(actor, 'read', councilId)
  if (found.length === 0) return []
  const asked = readAsked(query)
  const ids = found.map(({ id }) => id)
  const rows = await selectFound(await database(), councilId, ids)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return found.flatMap(({ id, isLiteral }) => {
    const row = byId.get(id)
    if (!row) return []
    const { code, givenName, computed, inDoubt, ...said } = row
    const theme =
      code === null || givenName === null
        ? null
        : { code, name: themeName({ code, givenName }, computed) }
    const isDoubtful = inDoubt ?? false
    return [{ ...said, theme, isDoubtful, isLiteral, marks: marksIn(said, asked[said.language]) }]
  })
}

async function selectFound(db: Database, councilId: number, ids: number[]) {
  const runId = (await latestRunId(db, councilId)) ?? 0
  return db
    .select({
      id: statements.id,
      text: statements.text,
      context: statements.context,
      language: statements.language,
      page: statements.page,
      line: statements.line,
      section: sections.kind,
      cycle: { id: cycles.id, year: cycles.year, month: cycles.month },
      jurisdiction: { key: jurisdictions.key, name: jurisdictions.name },
      submissionId: submissions.id,
      code: themes.code,
      givenName: themes.givenName,
      computed: runThemes.name,
      inDoubt: assignments.isDoubtful,
    })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissions, eq(submissions.currentVersionId, sections.versionId))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .leftJoin(
      assignments,
      and(eq(assignments.statementId, statements.id), eq(assignments.runId, runId)),
    )
    .leftJoin(themes, eq(assignments.themeId, themes.id))
    .leftJoin(runThemes, and(eq(runThemes.themeId, themes.id), eq(runThemes.runId, runId)))
    .where(and(eq(cycles.councilId, councilId), inArray(statements.id, ids)))
}
