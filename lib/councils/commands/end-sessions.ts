import { and, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { grants } from '#db/schema/people.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, isDenied } from '#lib/auth/actor.ts'
import { endSessions } from '#lib/auth/sessions.ts'

type Refusal = { ok: false; reason: 'not-allowed' | 'not-there' }

/**
 * Signs a person of this council out wherever they are, and kills the links not yet used: for a lost laptop. A session is
 * the person's everywhere, and so is its end; access stays, and a new link may be asked for at once.
 */
export async function endSessionsOf(
  actor: Actor,
  { councilId, userId }: { councilId: number; userId: string },
  now: Date,
): Promise<{ ok: true } | Refusal> {
  if (isDenied(actor, 'administer', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx): Promise<{ ok: true } | Refusal> => {
    const held = await tx
      .select({ id: grants.id })
      .from(grants)
      .where(and(eq(grants.userId, userId), eq(grants.councilId, councilId)))
    if (held.length === 0) return { ok: false, reason: 'not-there' }
    const ended = await endSessions(tx, { userId, endedBy: 'secretariat', councilId }, now)
    await record(tx, actor, now, {
      councilId,
      action: 'end-sessions',
      subject: `user/${userId}`,
      details: ended,
    })
    return { ok: true }
  })
}

/** Signs oneself out on every machine, this one too. */
export async function signOutEverywhere(actor: Actor, now: Date): Promise<void> {
  if (actor.kind === 'operator') return
  const { userId } = actor
  const db = await database()
  await db.transaction(async (tx) => {
    const ended = await endSessions(tx, { userId, endedBy: 'oneself', councilId: null }, now)
    const served = actor.grants.map((grant) => grant.councilId)
    // Whoever administers one of their councils reads it there.
    for (const councilId of served.length > 0 ? served : [null])
      await record(tx, actor, now, {
        councilId,
        action: 'sign-out-everywhere',
        subject: `user/${userId}`,
        details: ended,
      })
  })
}
