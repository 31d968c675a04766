import { desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Database, database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { user } from '#db/schema/people.ts'
import {
  bouncedAddresses,
  reminderRounds,
  reminderSchedules,
  reminders,
} from '#db/schema/reminders.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Cycle } from '#lib/cycles/cycle.ts'
import type { Jurisdiction } from '#lib/jurisdictions/jurisdiction.ts'
import type { Reminder } from '../outbox.ts'

export type SentReminder = Reminder & {
  by: string | null
  jurisdiction: Jurisdiction
  /** Who it was written to in that jurisdiction's stead. */
  proxy: Jurisdiction | null
}

/** What was written about one cycle, the last first. */
export async function listReminders(actor: Actor, cycle: Cycle): Promise<SentReminder[]> {
  requireRight(actor, 'administer', cycle.councilId)
  const db = await database()
  const proxies = alias(jurisdictions, 'proxies')
  const rows = await db
    .select({ reminder: reminders, by: user.name, jurisdiction: jurisdictions, proxy: proxies })
    .from(reminders)
    .innerJoin(jurisdictions, eq(reminders.jurisdictionId, jurisdictions.id))
    .leftJoin(proxies, eq(reminders.proxyId, proxies.id))
    .leftJoin(user, eq(reminders.queuedBy, user.id))
    .where(eq(reminders.cycleId, cycle.id))
    .orderBy(desc(reminders.id))
  return rows.map(({ reminder, ...beside }) => ({ ...reminder, ...beside }))
}

/** Of each jurisdiction that was written to, the last reminder. */
export function lastOfEach<One extends Pick<Reminder, 'id' | 'jurisdictionId'>>(
  newestFirst: readonly One[],
): Map<number, One> {
  return new Map(newestFirst.toReversed().map((one) => [one.jurisdictionId, one]))
}

/** Addresses of this council that letters came back from, in small letters. */
export async function listBounced(db: Database, councilId: number): Promise<Map<string, Date>> {
  const rows = await db
    .select({ email: bouncedAddresses.email, at: bouncedAddresses.at })
    .from(bouncedAddresses)
    .where(eq(bouncedAddresses.councilId, councilId))
  return new Map(rows.map(({ email, at }) => [email, at]))
}

export type Schedule = { days: number[]; revision: number; gone: string[] }

/** On which days reminders go by themselves, and on which they have gone. */
export async function findSchedule(actor: Actor, cycle: Cycle): Promise<Schedule> {
  requireRight(actor, 'administer', cycle.councilId)
  const db = await database()
  const [schedule] = await db
    .select()
    .from(reminderSchedules)
    .where(eq(reminderSchedules.cycleId, cycle.id))
  const gone = await db
    .select({ day: reminderRounds.day })
    .from(reminderRounds)
    .where(eq(reminderRounds.cycleId, cycle.id))
    .orderBy(reminderRounds.day)
  return {
    days: schedule?.days ?? [],
    revision: schedule?.revision ?? 0,
    gone: gone.map(({ day }) => day),
  }
}
