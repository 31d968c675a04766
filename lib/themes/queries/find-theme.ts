import { and, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { themes } from '#db/schema/themes.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import { describeThemes, type Theme } from './list-themes.ts'

/** One theme by its code; a merged one answers with the code of the theme it went into. */
export async function findTheme(
  actor: Actor,
  councilId: number,
  code: number,
): Promise<{ theme: Theme } | { movedTo: number } | null> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const [row] = await db
    .select()
    .from(themes)
    .where(and(eq(themes.councilId, councilId), eq(themes.code, code)))
  if (!row) return null
  if (row.mergedIntoId !== null) {
    const [into] = await db.select().from(themes).where(eq(themes.id, row.mergedIntoId))
    return into ? { movedTo: into.code } : null
  }
  const [theme] = await describeThemes(db, [row])
  return theme ? { theme } : null
}
