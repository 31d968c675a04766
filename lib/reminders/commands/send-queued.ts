import { and, asc, eq, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'
import { bouncedAddresses, reminders } from '#db/schema/reminders.ts'
import { record } from '#lib/audit/commands.ts'
import { operator } from '#lib/auth/actor.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { deliverReminder } from '../deliver.ts'
import {
  afterMinutes,
  CLAIM_MINUTES,
  type Delivery,
  nextAttempt,
  type Reminder,
} from '../outbox.ts'
import { asItGoes } from '../queries/as-it-goes.ts'
import { isStillMissing } from './steps/is-still-missing.ts'

const PLACE = {
  cycleId: reminders.cycleId,
  jurisdictionId: reminders.jurisdictionId,
  proxyId: reminders.proxyId,
}

type Deliver = (letter: Reminder) => Promise<Delivery>

/**
 * Hands every letter that is due to the mail server. Each is claimed by a lock on its row, and the claim is committed
 * before anything is said to the server: of several instances one sends it, and what an instance left half said is not
 * said again by itself. Answers how many were tried.
 */
export async function sendQueued(
  clock: () => Date,
  deliver: Deliver = deliverReminder,
): Promise<number> {
  await tellLeftOver(clock())
  let tried = 0
  for (;;) {
    const claimed = await claim(clock())
    if (!claimed) return tried
    if (claimed.state === 'not-needed') continue
    tried += 1
    await settle(claimed, await deliver(await asItGoes(operator, claimed)), clock())
  }
}

async function claim(now: Date): Promise<Reminder | undefined> {
  const db = await database()
  return db.transaction(async (tx) => {
    const [due] = await tx
      .select({ id: reminders.id, place: PLACE })
      .from(reminders)
      .where(
        and(
          eq(reminders.state, 'queued'),
          or(isNull(reminders.nextAt), lte(reminders.nextAt, now)),
        ),
      )
      .orderBy(asc(reminders.id))
      .limit(1)
      .for('update', { skipLocked: true })
    if (!due) return undefined
    const isNeeded = await isStillMissing(tx, due.place)
    const [claimed] = await tx
      .update(reminders)
      .set({
        state: isNeeded ? 'sending' : 'not-needed',
        claimedAt: now,
        nextAt: null,
        attempts: sql`${reminders.attempts} + ${isNeeded ? 1 : 0}::int`,
      })
      .where(eq(reminders.id, due.id))
      .returning()
    return claimed
  })
}

/** Only over the attempt that was made: what somebody has said of the letter since stands. */
async function settle(
  { id, attempts, councilId, toEmail }: Reminder,
  delivery: Delivery,
  now: Date,
): Promise<void> {
  const db = await database()
  const [council] = await db.select().from(councils).where(eq(councils.id, councilId))
  const at = council ? momentOf(council, now) : now
  const next = delivery.outcome === 'not-yet' ? nextAttempt(attempts, now) : null
  const state =
    delivery.outcome === 'sent' || delivery.outcome === 'in-doubt'
      ? delivery.outcome
      : next === null
        ? 'failed'
        : 'queued'
  await db.transaction(async (tx) => {
    const [settled] = await tx
      .update(reminders)
      .set(
        delivery.outcome === 'sent'
          ? { state, sentAt: at, failure: null, answer: null }
          : {
              state,
              nextAt: next,
              failure: 'failure' in delivery ? delivery.failure : null,
              answer: delivery.answer,
            },
      )
      .where(
        and(eq(reminders.id, id), eq(reminders.state, 'sending'), eq(reminders.attempts, attempts)),
      )
      .returning({ id: reminders.id })
    if (!settled || state === 'queued') return
    const isUnknown = 'failure' in delivery && delivery.failure === 'no-such-address'
    if (isUnknown)
      await tx
        .insert(bouncedAddresses)
        .values({ councilId, email: toEmail.toLowerCase(), at })
        .onConflictDoNothing()
    await record(tx, operator, at, {
      councilId,
      action: `reminder-${state}`,
      subject: `reminder/${id}`,
      details: { attempts },
    })
  })
}

/** A claim outlives its program only where that was ended between the server's answer and ours: nobody knows which. */
async function tellLeftOver(now: Date): Promise<void> {
  const db = await database()
  await db.transaction(async (tx) => {
    const left = await tx
      .update(reminders)
      .set({ state: 'in-doubt', answer: null })
      .where(
        and(
          eq(reminders.state, 'sending'),
          lt(reminders.claimedAt, afterMinutes(now, -CLAIM_MINUTES)),
        ),
      )
      .returning({ id: reminders.id, councilId: reminders.councilId })
    for (const { id, councilId } of left)
      await record(tx, operator, now, {
        councilId,
        action: 'reminder-in-doubt',
        subject: `reminder/${id}`,
      })
  })
}
