import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { database } from '#db/client.ts'
import { dataFolder } from '#db/data-folder.ts'
import { councils } from '#db/schema/councils.ts'
import { record } from '#lib/audit/commands.ts'
import type { Actor } from '#lib/auth/actor.ts'
import { answersForAll } from '../queries.ts'
import { archiveOf } from '../write-archive.ts'

/**
 * An archive for somebody to take along, in a file that whoever hands it over takes away. Each council is told who did: it
 * holds everything of all of them.
 */
export async function takeArchive(
  actor: Actor,
  now: Date,
): Promise<{ ok: true; file: string } | { ok: false; reason: 'not-allowed' }> {
  if (!(await answersForAll(actor))) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  const file = join(dataFolder(), `taken-${randomUUID()}.zip`)
  await archiveOf(db, file, now)
  await db.transaction(async (tx) => {
    for (const { id } of await tx.select({ id: councils.id }).from(councils))
      await record(tx, actor, now, {
        councilId: id,
        action: 'take-archive',
        subject: `council/${id}`,
      })
  })
  return { ok: true, file }
}
