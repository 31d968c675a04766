import { bigint, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { identity, moment } from './columns.ts'

/** Archives that were made by themselves, and what became of each; the files are where ARCHIVE_DIR says. In none of them itself. */
export const archives = pgTable('archives', {
  id: identity(),
  filename: text().notNull(),
  startedAt: moment().notNull(),
  finishedAt: moment(),
  size: bigint({ mode: 'number' }),
  rows: integer(),
  /** Read back from the disk, every byte of it. */
  testedAt: moment(),
  /** Why it was not written, or what reading it back found wrong. */
  failure: text(),
  /** The entry or the table at fault. */
  failureAt: text(),
})
