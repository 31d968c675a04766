import { and, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { seats } from '#db/schema/councils.ts'
import { closedGrants, grants } from '#db/schema/people.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, isDenied } from '#lib/auth/actor.ts'
import { lockSuspended } from './close-access.ts'

type Refusal = { ok: false; reason: 'not-allowed' | 'not-there' | 'no-jurisdiction' }

/** Gives a suspended person the role back that was held before. */
export async function restoreAccess(
  actor: Actor,
  { councilId, userId }: { councilId: number; userId: string },
  now: Date,
): Promise<{ ok: true } | Refusal> {
  if (isDenied(actor, 'administer', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx): Promise<{ ok: true } | Refusal> => {
    const held = await lockSuspended(tx, councilId, userId)
    if (!held) return { ok: false, reason: 'not-there' }
    const { role, jurisdictionId } = held
    const revision = held.revision + 1
    if (jurisdictionId !== null) {
      // It may have left the table meanwhile.
      const seated = await tx
        .select({ id: seats.jurisdictionId })
        .from(seats)
        .where(and(eq(seats.councilId, councilId), eq(seats.jurisdictionId, jurisdictionId)))
      if (seated.length === 0) return { ok: false, reason: 'no-jurisdiction' }
    }
    await tx
      .delete(closedGrants)
      .where(and(eq(closedGrants.councilId, councilId), eq(closedGrants.userId, userId)))
    await tx.insert(grants).values({ userId, councilId, role, jurisdictionId, revision })
    await record(tx, actor, now, {
      councilId,
      action: 'restore-person',
      subject: `user/${userId}`,
      details: { role },
    })
    return { ok: true }
  })
}
