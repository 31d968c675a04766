import { and, eq } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { bouncedAddresses, reminders } from '#db/schema/reminders.ts'
import { record } from '#lib/audit/commands.ts'
import { type Change, lastChange } from '#lib/audit/queries.ts'
import { type Actor, isDenied, sitsIn } from '#lib/auth/actor.ts'
import type { Reminder, ReminderState } from '../outbox.ts'

/** What a person says of a letter: that it arrived, that it is to be tried again, or that it came back. */
export type ReminderVerdict = 'sent' | 'again' | 'bounced'

const FROM: Record<ReminderVerdict, readonly ReminderState[]> = {
  sent: ['in-doubt'],
  again: ['in-doubt', 'failed'],
  bounced: ['sent', 'in-doubt', 'drafted'],
}

/** A letter as somebody saw it in the outbox. */
export type SeenReminder = { id: number; state: ReminderState; attempts: number }

type Refusal =
  | { ok: false; reason: 'not-allowed' | 'not-found' | 'no-such-choice' | 'bounced' }
  | { ok: false; reason: 'changed-meanwhile'; change: Change | null }

/** What may have gone is sent again only because somebody said so. */
export async function decideReminder(
  actor: Actor,
  { seen, verdict }: { seen: SeenReminder; verdict: ReminderVerdict },
  now: Date,
): Promise<{ ok: true } | Refusal> {
  const db = await database()
  return db.transaction(async (tx): Promise<{ ok: true } | Refusal> => {
    const [reminder] = await tx
      .select()
      .from(reminders)
      .where(eq(reminders.id, seen.id))
      .for('update')
    if (!reminder || !sitsIn(actor, reminder.councilId)) return { ok: false, reason: 'not-found' }
    if (isDenied(actor, 'administer', reminder.councilId))
      return { ok: false, reason: 'not-allowed' }
    const subject = `reminder/${seen.id}`
    if (reminder.state !== seen.state || reminder.attempts !== seen.attempts)
      return { ok: false, reason: 'changed-meanwhile', change: await lastChange(tx, subject) }
    if (!FROM[verdict].includes(reminder.state)) return { ok: false, reason: 'no-such-choice' }
    if (verdict === 'again' && (await hasBounced(tx, reminder)))
      return { ok: false, reason: 'bounced' }
    await tx.update(reminders).set(changeOf(verdict, now)).where(eq(reminders.id, seen.id))
    const { councilId, toEmail } = reminder
    if (verdict === 'bounced')
      await tx
        .insert(bouncedAddresses)
        .values({ councilId, email: toEmail.toLowerCase(), at: now, notedBy: actor.userId })
        .onConflictDoNothing()
    await record(tx, actor, now, {
      councilId,
      action: `reminder-said-${verdict}`,
      subject,
      details: { from: reminder.state },
    })
    return { ok: true }
  })
}

function changeOf(verdict: ReminderVerdict, now: Date): Partial<Reminder> {
  if (verdict === 'sent') return { state: 'sent', sentAt: now, failure: null, answer: null }
  if (verdict === 'again') return { state: 'queued', nextAt: null }
  return { state: 'failed', failure: 'no-such-address', answer: null, nextAt: null }
}

async function hasBounced(tx: Transaction, { councilId, toEmail }: Reminder): Promise<boolean> {
  const rows = await tx
    .select({ at: bouncedAddresses.at })
    .from(bouncedAddresses)
    .where(
      and(
        eq(bouncedAddresses.councilId, councilId),
        eq(bouncedAddresses.email, toEmail.toLowerCase()),
      ),
    )
  return rows.length > 0
}
