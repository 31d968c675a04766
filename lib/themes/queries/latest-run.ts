import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { runs } from '#db/schema/themes.ts'

/** The last good run that read all statements: the one whose themes people see, with what was placed among them since. */
export async function latestRunId(db: Database, councilId: number): Promise<number | null> {
  const [latest] = await db
    .select({ id: runs.id })
    .from(runs)
    .where(and(eq(runs.councilId, councilId), eq(runs.state, 'done')))
    .orderBy(desc(runs.id))
    .limit(1)
  return latest?.id ?? null
}

/** The last run that told something of the council's statements, and as of which change to them. */
export async function latestTold(db: Database, councilId: number) {
  const [latest] = await db
    .select({ startedAt: runs.startedAt, statementsRevision: runs.statementsRevision })
    .from(runs)
    .where(and(eq(runs.councilId, councilId), inArray(runs.state, ['done', 'placed'])))
    .orderBy(desc(runs.id))
    .limit(1)
  return latest ?? null
}
