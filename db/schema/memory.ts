import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { bilingual, identity, moment, revision } from './columns.ts'
import { councils } from './councils.ts'
import { cycles } from './cycles.ts'
import { user } from './people.ts'
import { themes } from './themes.ts'

/** What a person pinned to a cycle or to a theme, to be read wherever its figures are: "new template". */
export const pinnedNotes = pgTable(
  'pinned_notes',
  {
    id: identity(),
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    cycleId: integer().references(() => cycles.id),
    themeId: integer().references(() => themes.id),
    words: bilingual(),
    at: moment().notNull(),
    by: text().references(() => user.id),
    removedAt: moment(),
    revision: revision(),
  },
  (table) => [
    index().on(table.councilId),
    check('pinned_notes_one_place', sql`(cycle_id is null) <> (theme_id is null)`),
  ],
)

/** A way of looking at the trends under a name: it says what its address says, and nothing that was counted. */
export const keptViews = pgTable(
  'kept_views',
  {
    id: identity(),
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    name: bilingual(),
    /** As an address writes it; a view that follows the latest cycle names none. */
    address: text().notNull(),
    at: moment().notNull(),
    by: text().references(() => user.id),
    removedAt: moment(),
    revision: revision(),
  },
  (table) => [index().on(table.councilId)],
)

/** What the trends counted when somebody looked at them: of the last cycle theme by theme, of the others in sum. */
export type Counted = {
  cycleId: number | null
  reported: Record<string, number>
  themes: Record<string, number>
  sums: Record<string, number>
}

/** When a person was last here, and what stood then; a visit goes on while they come back within hours. */
export const visits = pgTable(
  'visits',
  {
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    userId: text()
      .notNull()
      .references(() => user.id),
    /** the visit before this one */
    beforeAt: moment(),
    before: jsonb().$type<Counted>(),
    /** this one, as it was last seen */
    seenAt: moment().notNull(),
    seen: jsonb().$type<Counted>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.councilId, table.userId] })],
)
