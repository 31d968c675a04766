import { and, desc, eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { runs } from '#db/schema/themes.ts'

/** The last good run: the one whose themes people see. */
export async function latestRunId(db: Database, councilId: number): Promise<number | null> {
  const [latest] = await db
    .select({ id: runs.id })
    .from(runs)
    .where(and(eq(runs.councilId, councilId), eq(runs.state, 'done')))
    .orderBy(desc(runs.id))
    .limit(1)
  return latest?.id ?? null
}
