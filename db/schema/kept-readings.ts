import { doublePrecision, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { runs, themes } from './themes.ts'

/**
 * What a run that read a large council whole keeps of it, so that a later form is placed without reading the others
 * again: by which words they were read, and how many they were.
 */
export const keptReadings = pgTable('kept_readings', {
  runId: integer()
    .primaryKey()
    .references(() => runs.id),
  /** the reading of `lib/text`: by another one nothing of it holds */
  mark: text().notNull(),
  excludedWords: jsonb().$type<string[]>().notNull(),
  statements: integer().notNull(),
})

/** How many statements hold a key, and how much of it the statements of each theme say together. */
export const keptKeys = pgTable(
  'kept_keys',
  {
    runId: integer()
      .notNull()
      .references(() => runs.id),
    key: text().notNull(),
    holders: integer().notNull(),
    /** by theme */
    sums: jsonb().$type<[themeId: number, weight: number][]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.key] })],
)

/** How long that sum is for each theme, over all keys. */
export const keptThemes = pgTable(
  'kept_themes',
  {
    runId: integer()
      .notNull()
      .references(() => runs.id),
    themeId: integer()
      .notNull()
      .references(() => themes.id),
    length: doublePrecision().notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.themeId] })],
)
