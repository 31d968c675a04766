import { and, asc, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { type Database, database } from '#db/client.ts'
import { unaccented } from '#db/schema/columns.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions } from '#db/schema/submissions.ts'
import { assignments, themes } from '#db/schema/themes.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Locale } from '#lib/i18n/bilingual.ts'
import type { SubmissionFilter } from '#lib/submissions/filter.ts'
import { ofCycleAndMember } from '#lib/submissions/queries/list-submissions.ts'
import { expandQuery, type QueryPart } from '#lib/text/index.ts'
import { latestRunId } from './latest-run.ts'

/** Whether the words typed are there, or others that mean the same. */
export type Found = { id: number; isLiteral: boolean }
export type Answer = { parts: QueryPart[]; found: Found[] }
/** What was asked, as `searchStatements` read it, and the statements it found that are to be shown. */
type Wanted = { query: string; parts: QueryPart[]; ids: number[] }
export type FoundStatement = Awaited<ReturnType<typeof readFound>>[number]

const CONFIGURATIONS = { en: sql`'english'::regconfig`, fr: sql`'french'::regconfig` } as const
const LANGUAGES = ['en', 'fr'] as const

/**
 * Every current statement that says what was asked, in either language: first those with the words typed, then those
 * that say it otherwise, latest cycle first. `"in quotes"`, `or` and `-without` are PostgreSQL's.
 */
export async function searchStatements(
  actor: Actor,
  councilId: number,
  { query, filter }: { query: string; filter: SubmissionFilter },
): Promise<Answer> {
  requireRight(actor, 'read', councilId)
  const parts = hasOperators(query) ? [] : expandQuery(query)
  if (query.trim() === '') return { parts, found: [] }
  const db = await database()
  const isLiteral = either((language) => sql`${statements.search} @@ ${typed(query, language)}`)
  const found = await db
    .select({ id: statements.id, isLiteral: sql<boolean>`${isLiteral}` })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissions, eq(submissions.currentVersionId, sections.versionId))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .where(
      and(
        eq(cycles.councilId, councilId),
        ofCycleAndMember(filter),
        filter.language ? eq(statements.language, filter.language) : undefined,
        filter.section ? eq(sections.kind, filter.section) : undefined,
        or(
          isLiteral,
          parts.length === 0
            ? undefined
            : either((language) => sql`${statements.search} @@ (${meant(parts, language)})`),
        ),
      ),
    )
    .orderBy(
      desc(isLiteral),
      desc(cycles.year),
      desc(cycles.month),
      asc(jurisdictions.key),
      asc(statements.id),
    )
  return { parts, found }
}

/** The statements found, in that order, with the places of the words that answer the question. */
export async function readFound(actor: Actor, councilId: number, { query, parts, ids }: Wanted) {
  requireRight(actor, 'read', councilId)
  if (ids.length === 0) return []
  const db = await database()
  const rows = await selectFound(db, councilId, { query, parts, ids })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [{ ...row, marks: readMarks(row.text, row.marked) }] : []
  })
}

async function selectFound(db: Database, councilId: number, { query, parts, ids }: Wanted) {
  const runId = await latestRunId(db, councilId)
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
      themeId: themes.id,
      themeCode: themes.code,
      marked: sql<string | null>`case ${statements.language}
        when 'fr' then ${marked(query, parts, 'fr')} else ${marked(query, parts, 'en')} end`,
    })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissions, eq(submissions.currentVersionId, sections.versionId))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .leftJoin(
      assignments,
      and(eq(assignments.statementId, statements.id), eq(assignments.runId, runId ?? 0)),
    )
    .leftJoin(themes, eq(assignments.themeId, themes.id))
    .where(and(eq(cycles.councilId, councilId), inArray(statements.id, ids)))
}

/** Someone who writes in the search's own signs wants these words and no others. */
function hasOperators(query: string): boolean {
  return /"|(^|\s)-\S|\sor\s/i.test(query)
}

/** The condition in the language of each statement, so that its own index answers. */
function either(condition: (language: Locale) => SQL): SQL {
  const sides = LANGUAGES.map(
    (language) => sql`(${statements.language} = ${language} and ${condition(language)})`,
  )
  return sql`(${sql.join(sides, sql` or `)})`
}

function typed(query: string, language: Locale): SQL {
  return sql`websearch_to_tsquery(${CONFIGURATIONS[language]}, ${unaccented(sql`${query}::text`)})`
}

function phrases(part: QueryPart, language: Locale): SQL[] {
  return part.terms[language].map(
    (term) => sql`phraseto_tsquery(${CONFIGURATIONS[language]}, ${unaccented(sql`${term}::text`)})`,
  )
}

/** Each part said in one of its ways; a way of stop words alone asks for nothing. */
function meant(parts: QueryPart[], language: Locale): SQL {
  const ways = parts.map((part) => sql`(${sql.join(phrases(part, language), sql` || `)})`)
  return sql.join(ways, sql` && `)
}

// Private letters, which no text of a form holds.
const OPENS = '\uE000'
const CLOSES = '\uE001'
const HEADLINE = `HighlightAll=true, StartSel=${OPENS}, StopSel=${CLOSES}`

/** Only by the phrases that are there: half of another one is not what was looked for. */
function marked(query: string, parts: QueryPart[], language: Locale): SQL {
  const ways = [typed(query, language), ...parts.flatMap((part) => phrases(part, language))]
  return sql`ts_headline(${CONFIGURATIONS[language]}, ${unaccented(statements.text)},
    (select string_agg('(' || way::text || ')', ' | ')::tsquery
      from unnest(array[${sql.join(ways, sql`, `)}]) way
      where numnode(way) > 0 and ${statements.search} @@ way),
    ${HEADLINE})`
}

/**
 * The spans between the signs. None when the database left something out of its copy, as it does with markup: a mark
 * in the wrong place is worse than none.
 */
export function readMarks(text: string, marked: string | null): { start: number; end: number }[] {
  const marks: { start: number; end: number }[] = []
  let at = 0
  let start = 0
  for (const part of (marked ?? '').split(/([\uE000\uE001])/)) {
    if (part === OPENS) start = at
    else if (part === CLOSES) marks.push({ start, end: at })
    else at += part.length
  }
  return at === text.length ? marks : []
}
