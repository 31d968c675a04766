import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { bilingual, identity, moment } from './columns.ts'
import { councils } from './councils.ts'
import { user } from './people.ts'
import { statements } from './submissions.ts'

/** One run of the analysis: everything derived hangs on it, nothing a person decided does. */
export const runs = pgTable(
  'runs',
  {
    id: identity(),
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    kind: text({ enum: ['continue', 'regroup'] }).notNull(),
    state: text({ enum: ['waiting', 'running', 'done', 'failed', 'swept'] }).notNull(),
    parameters: jsonb().$type<Record<string, number | string>>().notNull(),
    fingerprint: text(),
    progress: integer().notNull().default(0),
    figures: jsonb().$type<Record<string, number>>(),
    failure: text(),
    startedAt: moment().notNull().defaultNow(),
    seenAt: moment().notNull().defaultNow(),
    finishedAt: moment(),
    startedBy: text().references(() => user.id),
  },
  (table) => [
    index().on(table.councilId, table.state),
    // One at a time per council, whichever instance of the app is asked.
    uniqueIndex('runs_one_at_a_time')
      .on(table.councilId)
      .where(sql`state in ('waiting', 'running')`),
  ],
)

export const themes = pgTable(
  'themes',
  {
    id: identity(),
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    /** Permanent: T-07 stays T-07 through every run, merge and split. */
    code: integer().notNull(),
    bornInRunId: integer()
      .notNull()
      .references(() => runs.id),
    mergedIntoId: integer().references((): AnyPgColumn => themes.id),
    splitFromId: integer().references((): AnyPgColumn => themes.id),
    /** A name given by a person wins for ever, language by language. */
    givenName: jsonb().$type<{ en?: string; fr?: string }>().notNull().default({}),
    revision: integer().notNull().default(1),
  },
  (table) => [unique().on(table.councilId, table.code)],
)

/** What one run found of one theme: its computed name and the words that hold it together. */
export const runThemes = pgTable(
  'run_themes',
  {
    runId: integer()
      .notNull()
      .references(() => runs.id),
    themeId: integer()
      .notNull()
      .references(() => themes.id),
    name: bilingual(),
    words: jsonb().$type<{ en: string[]; fr: string[] }>().notNull(),
    representatives: jsonb().$type<number[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.themeId] })],
)

/** No theme: the statement stands on the shelf of what was raised once. */
export const assignments = pgTable(
  'assignments',
  {
    runId: integer()
      .notNull()
      .references(() => runs.id),
    statementId: integer()
      .notNull()
      .references(() => statements.id),
    /** Where it stands, people's rules applied. */
    themeId: integer().references(() => themes.id),
    /** Where the run itself put it: undoing a rule goes back to this. */
    foundThemeId: integer().references(() => themes.id),
    strength: real().notNull(),
    words: jsonb().$type<{ en: string[]; fr: string[] }>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.runId, table.statementId] }),
    index().on(table.themeId, table.runId),
  ],
)

/** A person's rule, with author and reason, replayed on every run until someone undoes it. */
export const curations = pgTable(
  'curations',
  {
    id: identity(),
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    rule: jsonb().$type<Rule>().notNull(),
    reason: text().notNull().default(''),
    madeAt: moment().notNull().defaultNow(),
    madeBy: text().references(() => user.id),
    undoneAt: moment(),
    undoneBy: text().references(() => user.id),
  },
  (table) => [index().on(table.councilId)],
)

export type Rule =
  | { kind: 'rename'; themeId: number; language: 'en' | 'fr'; name: string }
  | { kind: 'merge'; themeId: number; intoId: number }
  | { kind: 'move'; statementId: number; themeId: number | null }
