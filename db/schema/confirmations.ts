import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { identity, moment, revision } from './columns.ts'
import { user } from './people.ts'
import { statements, submissionVersions } from './submissions.ts'

/** What a jurisdiction says of how its form was read, version by version; the last word stands. */
export const confirmations = pgTable('confirmations', {
  versionId: integer()
    .primaryKey()
    .references(() => submissionVersions.id),
  verdict: text({ enum: ['right', 'wrong'] }).notNull(),
  at: moment().notNull(),
  saidBy: text().references(() => user.id),
  revision: revision(),
})

/** What is wrong in a reading, in its jurisdiction's words, and what the secretariat made of it. Rows are never taken away. */
export const readingRemarks = pgTable(
  'reading_remarks',
  {
    id: identity(),
    versionId: integer()
      .notNull()
      .references(() => submissionVersions.id),
    /** Null where it is about none that was read: something is missing, or all of it. */
    statementId: integer().references(() => statements.id),
    /** How the statement should read. */
    correction: text(),
    note: text(),
    at: moment().notNull(),
    saidBy: text().references(() => user.id),
    settled: text({ enum: ['taken', 'answered'] }),
    /** Why it was not taken, or what was done. */
    answer: text(),
    settledAt: moment(),
    settledBy: text().references(() => user.id),
  },
  (table) => [index().on(table.versionId)],
)
