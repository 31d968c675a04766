import { and, eq } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { type CLOSINGS, closedGrants, grants } from '#db/schema/people.ts'
import { record } from '#lib/audit/commands.ts'
import { type Change, lastChange } from '#lib/audit/queries.ts'
import { type Actor, isDenied } from '#lib/auth/actor.ts'
import { endSessions } from '#lib/auth/sessions.ts'
import { isLastSecretariat, lockGrant } from './add-person.ts'

type Refusal =
  | { ok: false; reason: 'not-allowed' | 'last-secretariat' | 'not-there' }
  | { ok: false; reason: 'changed-meanwhile'; change: Change | null }

type Closing = {
  councilId: number
  userId: string
  revision: number
  closing: (typeof CLOSINGS)[number]
  /** For the person to read; may be empty. */
  reason: string
}

/**
 * Suspends or takes away a person's role in one council; what they did keeps their name. Whoever has none left is signed
 * out, and told why at the next click.
 */
export async function closeAccess(
  actor: Actor,
  { councilId, userId, revision, closing, reason }: Closing,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  if (isDenied(actor, 'administer', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx): Promise<{ ok: true } | Refusal> => {
    if (await isLastSecretariat(tx, councilId, userId))
      return { ok: false, reason: 'last-secretariat' }
    const held =
      (await lockGrant(tx, councilId, userId)) ?? (await lockSuspended(tx, councilId, userId))
    if (!held) return { ok: false, reason: 'not-there' }
    const subject = `user/${userId}`
    if (held.revision !== revision) {
      const change = await lastChange(tx, subject, councilId)
      return { ok: false, reason: 'changed-meanwhile', change }
    }
    const { role, jurisdictionId } = held
    const closed = { closing, reason, at: now, revision: revision + 1 }
    await tx.delete(grants).where(of(grants, councilId, userId))
    await tx
      .insert(closedGrants)
      .values({ userId, councilId, role, jurisdictionId, ...closed })
      .onConflictDoUpdate({ target: [closedGrants.userId, closedGrants.councilId], set: closed })
    const left = await tx.select({ id: grants.id }).from(grants).where(eq(grants.userId, userId))
    const ended =
      left.length === 0 ? await endSessions(tx, { userId, endedBy: 'access', councilId }, now) : {}
    await record(tx, actor, now, {
      councilId,
      action: closing === 'removed' ? 'remove-person' : 'suspend-person',
      subject,
      details: { role, reason, ...ended },
    })
    return { ok: true }
  })
}

export async function lockSuspended(tx: Transaction, councilId: number, userId: string) {
  const [held] = await tx
    .select()
    .from(closedGrants)
    .where(and(of(closedGrants, councilId, userId), eq(closedGrants.closing, 'suspended')))
    .for('update')
  return held
}

function of(table: typeof grants | typeof closedGrants, councilId: number, userId: string) {
  return and(eq(table.councilId, councilId), eq(table.userId, userId))
}
