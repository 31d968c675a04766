import type { FAILURES, REMINDER_STATES, reminders } from '#db/schema/reminders.ts'

export type Reminder = typeof reminders.$inferSelect
export type ReminderState = (typeof REMINDER_STATES)[number]
export type Failure = (typeof FAILURES)[number]

/** What became of one attempt to hand a letter to the mail server. */
export type Delivery =
  | { outcome: 'sent' }
  /** It did not go, and may be tried again. */
  | { outcome: 'not-yet'; failure: Failure; answer: string }
  /** It did not go, and trying again would change nothing. */
  | { outcome: 'refused'; failure: Failure; answer: string }
  /** It was handed over and nobody heard the answer: it may have gone. */
  | { outcome: 'in-doubt'; answer: string }

/** Minutes before each further attempt; after the last one it has failed. */
const WAITS = [1, 5, 20, 60, 240]

/** Longer than a mail server may take to answer, so that what is still claimed then was left by a program that ended. */
export const CLAIM_MINUTES = 10

/** Whoever was written to in these days is left in peace, unless somebody asks for it. */
const QUIET_DAYS = 3

export function afterMinutes(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000)
}

/** Whether a letter went these last days, or is about to; one that did not reach anybody counts for none. */
export function wasJustReminded(
  last: Pick<Reminder, 'state' | 'queuedAt'> | null,
  now: Date,
): boolean {
  if (!last || last.state === 'failed' || last.state === 'not-needed') return false
  return last.queuedAt > afterMinutes(now, -QUIET_DAYS * 24 * 60)
}

/** When a letter is tried again after so many attempts; null once it is given up. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  const wait = WAITS[attempts - 1]
  return wait === undefined ? null : afterMinutes(now, wait)
}

/**
 * Two requests for one reminder share its key: a second press, a second tab or another person who saw the same last
 * reminder. Whoever has seen the one that went may write the next.
 */
export function keyByHand(of: { cycleId: number; jurisdictionId: number; lastId: number }): string {
  return `${of.cycleId}/${of.jurisdictionId}/after-${of.lastId}`
}

export function keyOfRound(of: { cycleId: number; jurisdictionId: number; day: string }): string {
  return `${of.cycleId}/${of.jurisdictionId}/on-${of.day}`
}

/** The day so many days after another, as 2031-09-12. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/**
 * The day whose round is due: the last one that is not over by more than a day, so that an instance that was away makes
 * up for it, and never for two at once.
 */
export function roundDue(dueOn: string, days: readonly number[], today: string): string | null {
  const past = days
    .map((offset) => dayAfter(dueOn, offset))
    .filter((day) => day <= today && today <= dayAfter(day, 1))
  return past.toSorted().at(-1) ?? null
}

type Planned = { days: readonly number[]; gone: readonly string[]; today: string }

/** The next day on which reminders go by themselves; none once no more forms are taken. */
export function nextRound(
  { dueOn, lateUntil }: { dueOn: string; lateUntil: string },
  { days, gone, today }: Planned,
): string | null {
  const toCome = days
    .map((offset) => dayAfter(dueOn, offset))
    .filter((day) => day >= today && day <= lateUntil && !gone.includes(day))
  return toCome.toSorted()[0] ?? null
}
