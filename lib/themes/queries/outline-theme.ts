import { and, asc, eq, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions } from '#db/schema/submissions.ts'
import { assignments } from '#db/schema/themes.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import { named } from '#lib/lists/named.ts'
import { byIndex, standingRun } from './placed-rows.ts'

/** A statement of a theme without its words: enough to tell which ones speak for it. */
export type Outlined = Awaited<ReturnType<typeof outlineTheme>>[number]

export async function outlineTheme(actor: Actor, councilId: number, themeId: number) {
  requireRight(actor, 'read', councilId)
  const db = await database()
  return db
    .select({
      id: assignments.statementId,
      strength: assignments.strength,
      isDoubtful: assignments.isDoubtful,
      section: named(sections.kind, 'section'),
      cycle: { id: cycles.id, year: cycles.year, month: cycles.month },
      jurisdiction: { id: jurisdictions.id, name: jurisdictions.name },
    })
    .from(assignments)
    .innerJoin(byIndex(statements, eq(statements.id, assignments.statementId)), sql`true`)
    .innerJoin(byIndex(sections, eq(sections.id, statements.sectionId)), sql`true`)
    .innerJoin(
      byIndex(submissions, eq(submissions.currentVersionId, sections.versionId)),
      sql`true`,
    )
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .where(
      and(
        eq(assignments.themeId, themeId),
        eq(assignments.runId, standingRun(councilId)),
        eq(cycles.councilId, councilId),
      ),
    )
    .orderBy(asc(assignments.statementId))
}
