import { and, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { grants } from '#db/schema/people.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, may } from '#lib/auth/actor.ts'
import { isLastSecretariat } from './add-person.ts'

type Refusal = { ok: false; reason: 'not-allowed' | 'last-secretariat' | 'not-there' }

/** Takes a person's role in one council away; what they did keeps their name. */
export async function removePerson(
  actor: Actor,
  { councilId, userId }: { councilId: number; userId: string },
  now: Date,
): Promise<{ ok: true } | Refusal> {
  if (!may(actor, 'administer', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx): Promise<{ ok: true } | Refusal> => {
    if (await isLastSecretariat(tx, councilId, userId))
      return { ok: false, reason: 'last-secretariat' }
    const gone = await tx
      .delete(grants)
      .where(and(eq(grants.councilId, councilId), eq(grants.userId, userId)))
      .returning({ role: grants.role })
    if (gone.length === 0) return { ok: false, reason: 'not-there' }
    await record(tx, actor, now, {
      councilId,
      action: 'remove-person',
      subject: `user/${userId}`,
      details: { role: gone[0]?.role },
    })
    return { ok: true }
  })
}
