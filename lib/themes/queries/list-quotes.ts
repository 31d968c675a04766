import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { assignments, curations, themes } from '#db/schema/themes.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import { latestRunId } from './latest-run.ts'

/** A statement word for word, where to find it again, and why it is in its theme. */
export type Quote = Awaited<ReturnType<typeof listQuotes>>[number]

type Where = {
  /** null is the shelf of what was raised once; left out, every theme and the shelf */
  themeId?: number | null
  cycleId?: number
  section?: (typeof sections.$inferSelect)['kind']
  order?: (typeof jurisdictions.$inferSelect)['order']
  ids?: readonly number[]
  limit?: number
}

/** Latest cycle first; within one in the order the jurisdictions and their forms have. */
export async function listQuotes(actor: Actor, councilId: number, where: Where) {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const runId = await latestRunId(db, councilId)
  if (runId === null || where.ids?.length === 0) return []
  const select = db
    .select({
      id: statements.id,
      text: statements.text,
      context: statements.context,
      language: statements.language,
      page: statements.page,
      line: statements.line,
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
      cycle: { id: cycles.id, year: cycles.year, month: cycles.month },
      jurisdiction: {
        id: jurisdictions.id,
        key: jurisdictions.key,
        name: jurisdictions.name,
        order: jurisdictions.order,
      },
      submissionId: submissions.id,
      version: submissionVersions.number,
    })
    .from(submissions)
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .innerJoin(submissionVersions, eq(submissions.currentVersionId, submissionVersions.id))
    .innerJoin(sections, eq(sections.versionId, submissionVersions.id))
    .innerJoin(statements, eq(statements.sectionId, sections.id))
    .innerJoin(
      assignments,
      and(eq(assignments.statementId, statements.id), eq(assignments.runId, runId)),
    )
    .leftJoin(themes, eq(assignments.themeId, themes.id))
    .where(
      and(
        eq(cycles.councilId, councilId),
        where.themeId === null ? isNull(assignments.themeId) : undefined,
        where.themeId ? eq(assignments.themeId, where.themeId) : undefined,
        where.cycleId === undefined ? undefined : eq(cycles.id, where.cycleId),
        where.section === undefined ? undefined : eq(sections.kind, where.section),
        where.order === undefined ? undefined : eq(jurisdictions.order, where.order),
        where.ids === undefined ? undefined : inArray(statements.id, [...where.ids]),
      ),
    )
    .orderBy(
      desc(cycles.year),
      desc(cycles.month),
      asc(jurisdictions.key),
      asc(sections.kind),
      asc(statements.position),
    )
  return where.limit === undefined ? select : select.limit(where.limit)
}
