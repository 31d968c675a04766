import { date, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { bilingual, identity, moment, revision } from './columns.ts'
import { councils, jurisdictions } from './councils.ts'

export const SECTION_KINDS = [
  'accomplishments',
  'priorities',
  'changes',
  'sharing',
  'issues',
] as const

export const templates = pgTable(
  'templates',
  {
    id: identity(),
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    version: integer().notNull(),
  },
  (table) => [unique().on(table.councilId, table.version)],
)

export const templateSections = pgTable(
  'template_sections',
  {
    templateId: integer()
      .notNull()
      .references(() => templates.id),
    kind: text({ enum: SECTION_KINDS }).notNull(),
    number: integer().notNull(),
    title: bilingual(),
    prompt: bilingual(),
    aliases: jsonb().$type<string[]>().notNull().default([]),
  },
  (table) => [primaryKey({ columns: [table.templateId, table.kind] })],
)

export const cycles = pgTable(
  'cycles',
  {
    id: identity(),
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    templateId: integer()
      .notNull()
      .references(() => templates.id),
    /** A cycle is named by the month of its meeting: 2017 and 10 read "October 2017". */
    year: integer().notNull(),
    month: integer().notNull(),
    opensOn: date().notNull(),
    dueOn: date().notNull(),
    lateUntil: date().notNull(),
    meetsOn: date().notNull(),
    revision: revision(),
    createdAt: moment().notNull().defaultNow(),
  },
  (table) => [unique().on(table.councilId, table.year, table.month)],
)

/** Who was expected, frozen when the cycle opens: later changes of the table leave it alone. */
export const rosterEntries = pgTable(
  'roster_entries',
  {
    cycleId: integer()
      .notNull()
      .references(() => cycles.id),
    jurisdictionId: integer()
      .notNull()
      .references(() => jurisdictions.id),
    position: integer().notNull(),
    state: text({ enum: ['expected', 'excused', 'proxy'] })
      .notNull()
      .default('expected'),
    proxyId: integer().references(() => jurisdictions.id),
    revision: revision(),
  },
  (table) => [primaryKey({ columns: [table.cycleId, table.jurisdictionId] })],
)
