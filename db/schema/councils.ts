import { boolean, date, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { bilingual, identity, moment, revision } from './columns.ts'

export const ORDERS = ['federal', 'provincial', 'territorial', 'municipal'] as const

export const councils = pgTable('councils', {
  id: identity(),
  slug: text().notNull().unique(),
  name: bilingual(),
  abbreviation: bilingual(),
  aliases: jsonb().$type<string[]>().notNull().default([]),
  /** An invented council says so on every page. */
  isInvented: boolean().notNull().default(false),
  /** An invented council lives on a day of its own, which stands still; others live today. */
  livesOn: date(),
  /** Raised with every change of the statements that count; a run of the analysis writes down which one it read. */
  statementsRevision: integer().notNull().default(0),
  /** How long after its meeting a cycle goes on naming the persons who wrote and were written to. */
  contactMonths: integer().notNull().default(24),
  createdAt: moment().notNull().defaultNow(),
  revision: revision(),
})

export const jurisdictions = pgTable('jurisdictions', {
  id: identity(),
  key: text().notNull().unique(),
  name: bilingual(),
  abbreviation: bilingual(),
  order: text({ enum: ORDERS }).notNull(),
  aliases: jsonb().$type<string[]>().notNull().default([]),
  /** Municipal associations have members of their own. */
  isAssociation: boolean().notNull().default(false),
})

/** Who sits at which council's table, in the order the table is called. */
export const seats = pgTable(
  'seats',
  {
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    jurisdictionId: integer()
      .notNull()
      .references(() => jurisdictions.id),
    position: integer().notNull(),
    /** How this table's forms write the jurisdiction as well; what another council calls it is not ours to change. */
    aliases: jsonb().$type<string[]>().notNull().default([]),
    revision: revision(),
  },
  (table) => [primaryKey({ columns: [table.councilId, table.jurisdictionId] })],
)
