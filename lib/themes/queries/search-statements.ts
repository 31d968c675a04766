import { and, eq, type SQL, sql } from 'drizzle-orm'
import { type Database, database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { statements } from '#db/schema/submissions.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import { type Ordered, orderBy } from '#lib/lists/keyset.ts'
import type { NamedList } from '#lib/lists/list.ts'
import { readSubmissionFilter, type SubmissionFilter } from '#lib/submissions/filter.ts'
import { meantQuery, sideQuery } from '#lib/submissions/search/lexemes.ts'
import { type Marked, marksIn } from '#lib/submissions/search/marks.ts'
import { readQuestion } from '#lib/submissions/search/question.ts'
import { LANGUAGES, meaningsOf, meantIn, sideOf } from '#lib/submissions/search/sides.ts'
import type { QueryPart } from '#lib/text/index.ts'
import { keptBy } from './list-placed.ts'
import { fromFound, type PlacedRow, selectPlaced } from './placed-rows.ts'

/** How many were found, and how many of them have the words that were typed. */
export type Counts = { count: number; literal: number }

export type Search = {
  /** the concepts the question names, none where its writer wants these words and no others */
  parts: QueryPart[]
  list: NamedList<PlacedRow>
  counts: () => Promise<Counts>
  /** where the words stand that answer the question */
  marksOf: (row: PlacedRow) => Marked[]
}

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

function answers(queries: readonly string[]): SQL {
  if (queries.length === 0) return sql`false`
  return sql`${statements.search} @@ ${queries.join(' | ')}::tsquery`
}

/**
 * Every current statement that says what was asked, in either language: first those with the words typed, then those
 * that name the same concepts in other words, latest cycle first.
 */
export async function searchStatements(
  actor: Actor,
  councilId: number,
  asked: { query: string; filter: SubmissionFilter },
): Promise<Search> {
  requireRight(actor, 'read', councilId)
  return searchIn(await database(), councilId, asked)
}

function searchIn(
  db: Database,
  councilId: number,
  { query, filter }: { query: string; filter: SubmissionFilter },
): Search {
  const asked = readAsked(query)
  const queries = queriesOf(asked)
  const found = and(keptBy(filter), answers(queries.all))
  const isLiteral = sql<number>`case when ${answers(queries.literal)} then 1 else 0 end`
  let counted: Promise<Counts> | undefined
  const counts = () => {
    counted ??= countFound(db, councilId, { found, isLiteral })
    return counted
  }
  return {
    parts: asked.parts,
    list: {
      isNamed: true,
      order: orderWith(isLiteral),
      select: ({ where, ...page }) =>
        selectPlaced(db, councilId, { ...page, where: and(found, where), isLiteral }),
      count: async () => (await counts()).count,
    },
    counts,
    marksOf: (row) => marksIn(row, asked[row.language]),
  }
}

function orderWith(isLiteral: SQL): readonly Ordered<PlacedRow>[] {
  return [
    { by: isLiteral, number: (row) => row.isLiteral, isDescending: true },
    { by: cycles.year, number: ({ year }) => year, isDescending: true },
    { by: cycles.month, number: ({ month }) => month, isDescending: true },
    { by: jurisdictions.key, text: ({ jurisdictionKey }) => jurisdictionKey },
    { by: statements.id, number: ({ id }) => id },
  ]
}

async function countFound(
  db: Database,
  councilId: number,
  { found, isLiteral }: { found: SQL | undefined; isLiteral: SQL },
): Promise<Counts> {
  const select = db
    .select({
      count: sql<number>`count(*)::int`,
      literal: sql<number>`coalesce(sum(${isLiteral}), 0)::int`,
    })
    .from(statements)
  const [row] = await fromFound(select.$dynamic()).where(
    and(eq(cycles.councilId, councilId), found),
  )
  return row ?? { count: 0, literal: 0 }
}

/** How the database would look for it: a test reads there that it uses the index. */
export async function explainSearch(councilId: number, query: string): Promise<string> {
  const db = await database()
  const { list } = searchIn(db, councilId, { query, filter: readSubmissionFilter({}) })
  const select = list.select({ where: undefined, orderBy: orderBy(list.order), limit: 26 })
  return JSON.stringify(await db.execute(sql`explain ${select.getSQL()}`))
}
