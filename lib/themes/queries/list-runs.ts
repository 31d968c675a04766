import { desc, eq, getTableColumns } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { user } from '#db/schema/people.ts'
import { runs } from '#db/schema/themes.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'

export type Run = Omit<typeof runs.$inferSelect, 'preview'> & { author: string | null }

const { preview: _, ...SUMMARY } = getTableColumns(runs)

/** As many as a page has room for. */
const SHOWN = 50

/** Latest first. */
export async function listRuns(actor: Actor, councilId: number, limit = SHOWN): Promise<Run[]> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const rows = await db
    .select({ run: SUMMARY, author: user.name })
    .from(runs)
    .leftJoin(user, eq(runs.startedBy, user.id))
    .where(eq(runs.councilId, councilId))
    .orderBy(desc(runs.id))
    .limit(limit)
  return rows.map(({ run, author }) => ({ ...run, author }))
}
