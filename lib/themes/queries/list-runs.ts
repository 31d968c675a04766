import { and, desc, eq, getTableColumns, notExists, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { user } from '#db/schema/people.ts'
import { sections, statements, submissions } from '#db/schema/submissions.ts'
import { assignments, runs, setAside } from '#db/schema/themes.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import { latestRunId } from './latest-run.ts'

export type Run = Omit<typeof runs.$inferSelect, 'preview'> & { author: string | null }

const { preview: _, ...SUMMARY } = getTableColumns(runs)

/** Latest first. */
export async function listRuns(actor: Actor, councilId: number): Promise<Run[]> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const rows = await db
    .select({ run: SUMMARY, author: user.name })
    .from(runs)
    .leftJoin(user, eq(runs.startedBy, user.id))
    .where(eq(runs.councilId, councilId))
    .orderBy(desc(runs.id))
    .limit(50)
  return rows.map(({ run, author }) => ({ ...run, author }))
}

/** How many current statements no good run has read yet: a reason to start one. */
export async function countUnread(actor: Actor, councilId: number): Promise<number> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const runId = await latestRunId(db, councilId)
  const read = db
    .select({ one: sql`1` })
    .from(assignments)
    .where(and(eq(assignments.runId, runId ?? 0), eq(assignments.statementId, statements.id)))
  const aside = db
    .select({ one: sql`1` })
    .from(setAside)
    .where(and(eq(setAside.runId, runId ?? 0), eq(setAside.statementId, statements.id)))
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(submissions)
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(sections, eq(sections.versionId, submissions.currentVersionId))
    .innerJoin(statements, eq(statements.sectionId, sections.id))
    .where(and(eq(cycles.councilId, councilId), notExists(read), notExists(aside)))
  return row?.count ?? 0
}
