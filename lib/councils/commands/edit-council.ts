import { eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'
import { record } from '#lib/audit/commands.ts'
import { type Change, lastChange } from '#lib/audit/queries.ts'
import { type Actor, isDenied } from '#lib/auth/actor.ts'
import type { Council } from '../queries.ts'

/** What its secretariat may change of a council; its address in links stays. */
export type CouncilSettings = Pick<Council, 'name' | 'abbreviation' | 'contactMonths'>

type Refusal =
  | { ok: false; reason: 'not-allowed' | 'not-there' }
  | { ok: false; reason: 'changed-meanwhile'; change: Change | null }

export async function editCouncil(
  actor: Actor,
  seen: { councilId: number; revision: number },
  { name, abbreviation, contactMonths }: CouncilSettings,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  const { councilId } = seen
  if (isDenied(actor, 'administer', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx): Promise<{ ok: true } | Refusal> => {
    const [held] = await tx.select().from(councils).where(eq(councils.id, councilId)).for('update')
    if (!held) return { ok: false, reason: 'not-there' }
    const subject = `council/${councilId}`
    if (held.revision !== seen.revision)
      return { ok: false, reason: 'changed-meanwhile', change: await lastChange(tx, subject) }
    const set = { name, abbreviation, contactMonths }
    await tx
      .update(councils)
      .set({ ...set, revision: held.revision + 1 })
      .where(eq(councils.id, councilId))
    const from = {
      name: held.name,
      abbreviation: held.abbreviation,
      contactMonths: held.contactMonths,
    }
    await record(tx, actor, now, {
      councilId,
      action: 'edit-council',
      subject,
      details: { from, to: set },
    })
    return { ok: true }
  })
}
