import { eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { grants } from '#db/schema/people.ts'
import { record } from '#lib/audit/commands.ts'
import { type Change, lastChange } from '#lib/audit/queries.ts'
import { type Actor, may } from '#lib/auth/actor.ts'
import { isLastSecretariat, lockGrant } from './add-person.ts'

type Refusal =
  | { ok: false; reason: 'not-allowed' | 'last-secretariat' | 'not-there' }
  | { ok: false; reason: 'changed-meanwhile'; change: Change | null }

/** Takes a person's role in one council away; what they did keeps their name. */
export async function removePerson(
  actor: Actor,
  { councilId, userId, revision }: { councilId: number; userId: string; revision: number },
  now: Date,
): Promise<{ ok: true } | Refusal> {
  if (!may(actor, 'administer', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx): Promise<{ ok: true } | Refusal> => {
    if (await isLastSecretariat(tx, councilId, userId))
      return { ok: false, reason: 'last-secretariat' }
    const held = await lockGrant(tx, councilId, userId)
    if (!held) return { ok: false, reason: 'not-there' }
    const subject = `user/${userId}`
    if (held.revision !== revision) {
      const change = await lastChange(tx, subject, councilId)
      return { ok: false, reason: 'changed-meanwhile', change }
    }
    await tx.delete(grants).where(eq(grants.id, held.id))
    await record(tx, actor, now, {
      councilId,
      action: 'remove-person',
      subject,
      details: { role: held.role },
    })
    return { ok: true }
  })
}
