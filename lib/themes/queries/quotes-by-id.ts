import { and, eq, inArray } from 'drizzle-orm'
import { type Database, database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions, submissionVersions } from '#db/schema/submissions.ts'

/** A statement word for word and whose it is, whether or not its version still stands. */
export type ShortQuote =
  Awaited<ReturnType<typeof readQuotes>> extends Map<number, infer One> ? One : never

/** For lists of what moved: by their numbers, those of other councils left out. */
export async function readQuotes(councilId: number, ids: readonly number[], given?: Database) {
  const db = given ?? (await database())
  const rows =
    ids.length === 0
      ? []
      : await db
          .select({
            id: statements.id,
            text: statements.text,
            language: statements.language,
            submissionId: submissions.id,
            jurisdiction: jurisdictions.name,
            cycle: { year: cycles.year, month: cycles.month },
          })
          .from(statements)
          .innerJoin(sections, eq(statements.sectionId, sections.id))
          .innerJoin(submissionVersions, eq(sections.versionId, submissionVersions.id))
          .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
          .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
          .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
          .where(and(eq(cycles.councilId, councilId), inArray(statements.id, [...ids])))
  return new Map(rows.map((row) => [row.id, row]))
}
