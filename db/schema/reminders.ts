import { date, index, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { identity, moment, revision } from './columns.ts'
import { councils, jurisdictions } from './councils.ts'
import { cycles } from './cycles.ts'
import { user } from './people.ts'

export const REMINDER_STATES = [
  'queued',
  'sending',
  'sent',
  'failed',
  /** The program or the line was cut while it was handed over: it may have gone. */
  'in-doubt',
  /** For somebody's own mail program to send. */
  'drafted',
  /** The form came, or was no longer expected, before the letter went. */
  'not-needed',
] as const

export const FAILURES = [
  'no-such-address',
  'refused',
  'server-away',
  'signing-in',
  'no-mail-server',
] as const

/** The outbox: what was written to whom, letter by letter, and what became of it. Rows are never taken away. */
export const reminders = pgTable(
  'reminders',
  {
    id: identity(),
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    cycleId: integer()
      .notNull()
      .references(() => cycles.id),
    jurisdictionId: integer()
      .notNull()
      .references(() => jurisdictions.id),
    /** Who was named to answer for it, where the letter is to them. */
    proxyId: integer().references(() => jurisdictions.id),
    /** One reminder has one key, whoever asks for it and however often. */
    key: text().notNull(),
    occasion: text({ enum: ['by-hand', 'scheduled'] }).notNull(),
    toName: text().notNull(),
    toEmail: text().notNull(),
    /** Where an answer goes; the sender's own address where it is null. */
    replyName: text(),
    replyEmail: text(),
    language: text({ enum: ['en', 'fr', 'both'] }).notNull(),
    subject: text().notNull(),
    body: text().notNull(),
    state: text({ enum: REMINDER_STATES }).notNull(),
    attempts: integer().notNull().default(0),
    /** Tried again not before then, by the machine's clock: an invented council's own may stand still. */
    nextAt: moment(),
    claimedAt: moment(),
    failure: text({ enum: FAILURES }),
    /** What the mail server said, in its own words. */
    answer: text(),
    queuedAt: moment().notNull(),
    queuedBy: text().references(() => user.id),
    sentAt: moment(),
  },
  (table) => [
    unique().on(table.key),
    index().on(table.cycleId, table.jurisdictionId),
    index().on(table.state, table.nextAt),
  ],
)

/** Whom the secretariat said to write to, in whose language, instead of whoever a form or the list of people names. */
export const contacts = pgTable(
  'contacts',
  {
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    jurisdictionId: integer()
      .notNull()
      .references(() => jurisdictions.id),
    name: text().notNull(),
    email: text().notNull(),
    language: text({ enum: ['en', 'fr'] }),
    setAt: moment().notNull().defaultNow(),
    revision: revision(),
  },
  (table) => [primaryKey({ columns: [table.councilId, table.jurisdictionId] })],
)

/** Addresses that letters came back from: none goes there until somebody says that it works again. */
export const bouncedAddresses = pgTable(
  'bounced_addresses',
  {
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    email: text().notNull(),
    at: moment().notNull(),
    notedBy: text().references(() => user.id),
  },
  (table) => [primaryKey({ columns: [table.councilId, table.email] })],
)

/** On which days reminders of a cycle go by themselves, counted from the due date: -7 is a week before, 3 three days after. */
export const reminderSchedules = pgTable('reminder_schedules', {
  cycleId: integer()
    .primaryKey()
    .references(() => cycles.id),
  days: jsonb().$type<number[]>().notNull(),
  revision: revision(),
})

/** A round of reminders that went by itself, so that it does so once. */
export const reminderRounds = pgTable(
  'reminder_rounds',
  {
    cycleId: integer()
      .notNull()
      .references(() => cycles.id),
    day: date().notNull(),
    at: moment().notNull(),
    queued: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.cycleId, table.day] })],
)
