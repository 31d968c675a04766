import { desc } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { archives } from '#db/schema/archives.ts'
import { councils } from '#db/schema/councils.ts'
import { type Actor, everywhere, may, requireRight } from '#lib/auth/actor.ts'
import { type ArchivePlan, archivePlan } from './plan.ts'

export type MadeArchive = typeof archives.$inferSelect

/** An archive holds every council: whoever asks for one answers for each of them, whichever page they are on. */
export async function answersForAll(actor: Actor): Promise<boolean> {
  const db = await database()
  const held = await db.select({ id: councils.id }).from(councils)
  return held.every(({ id }) => may(everywhere(actor), 'administer', id))
}

/** What is made by itself and what became of it, the latest first; null for whoever answers for some councils only. */
export async function findArchives(
  actor: Actor,
  councilId: number,
): Promise<{ plan: ArchivePlan | null; made: MadeArchive[] } | null> {
  requireRight(actor, 'administer', councilId)
  if (!(await answersForAll(actor))) return null
  const db = await database()
  const made = await db.select().from(archives).orderBy(desc(archives.id))
  return { plan: archivePlan(process.env), made }
}
