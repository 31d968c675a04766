import { and, eq } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { type ExchangeStep, exchanged, introductions } from '#db/schema/links.ts'
import { record } from '#lib/audit/commands.ts'
import { type Change, lastChange } from '#lib/audit/queries.ts'
import { type Actor, deny, jurisdictionOf, may } from '#lib/auth/actor.ts'

export type ExchangeRefusal =
  | { ok: false; reason: 'not-allowed' | 'not-found' }
  | { ok: false; reason: 'changed-meanwhile'; change: Change | null }

/** `seen`: the revision that stood when the page was laid, 0 where the two had not been introduced. */
type Wanted = {
  councilId: number
  needId: number
  offerId: number
  step: ExchangeStep
  seen: number
}

/** Those who curate, and the jurisdiction that asks. */
export function mayIntroduce(actor: Actor, councilId: number, needing: number): boolean {
  if (may(actor, 'curate', councilId)) return true
  return may(actor, 'submit', councilId) && jurisdictionOf(actor, councilId) === needing
}

/** Brings a need and an offer together, says how far they have come, or takes that back. */
export async function introduce(
  actor: Actor,
  { councilId, needId, offerId, step, seen }: Wanted,
  now: Date,
): Promise<{ ok: true } | ExchangeRefusal> {
  const db = await database()
  return db.transaction(async (tx) => {
    const [need] = await tx
      .select()
      .from(exchanged)
      .where(and(eq(exchanged.statementId, needId), eq(exchanged.councilId, councilId)))
      .for('update')
    if (!may(actor, 'read', councilId) || need?.kind !== 'need')
      return { ok: false, reason: 'not-found' }
    if (!mayIntroduce(actor, councilId, need.jurisdictionId))
      return deny(actor, 'curate', councilId)
    const subject = `exchange/${needId}-${offerId}`
    const own = and(eq(introductions.needId, needId), eq(introductions.offerId, offerId))
    const [before] = await tx.select().from(introductions).where(own)
    if (!before && !need.candidates.some(({ statementId }) => statementId === offerId))
      return { ok: false, reason: 'not-found' }
    if ((before?.revision ?? 0) !== seen)
      return {
        ok: false,
        reason: 'changed-meanwhile',
        change: await lastChange(tx, subject, councilId),
      }
    await keep(tx, {
      councilId,
      needId,
      offerId,
      step,
      revision: seen + 1,
      at: now,
      by: actor.userId,
    })
    const details = { need: needId, offer: offerId, from: before?.step ?? null, to: step }
    await record(tx, actor, now, { councilId, action: 'introduce', subject, details })
    return { ok: true }
  })
}

async function keep(tx: Transaction, kept: typeof introductions.$inferInsert): Promise<void> {
  const { step, revision, at, by } = kept
  await tx
    .insert(introductions)
    .values(kept)
    .onConflictDoUpdate({
      target: [introductions.needId, introductions.offerId],
      set: { step, revision, at, by },
    })
}
