import { date, index, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core'
import { bilingual, identity, moment, revision } from './columns.ts'
import { cycles } from './cycles.ts'
import { user } from './people.ts'
import { statements } from './submissions.ts'
import { themes } from './themes.ts'

export const agendas = pgTable('agendas', {
  id: identity(),
  cycleId: integer()
    .notNull()
    .unique()
    .references(() => cycles.id),
  meetsOn: date().notNull(),
  startsAt: text().notNull().default('09:00'),
  lengthMinutes: integer().notNull().default(180),
  revision: revision(),
  editedAt: moment().notNull().defaultNow(),
  editedBy: text().references(() => user.id),
  /** Until then it is a draft, for those who make it. */
  circulatedAt: moment(),
  circulatedBy: text().references(() => user.id),
  /** What went out; a later revision is a change that those who have it must be told of. */
  circulatedRevision: integer(),
  withdrawnAt: moment(),
})

export const agendaItems = pgTable(
  'agenda_items',
  {
    id: identity(),
    agendaId: integer()
      .notNull()
      .references(() => agendas.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    themeId: integer().references(() => themes.id),
    title: bilingual(),
    minutes: integer().notNull(),
    presenter: text().notNull().default(''),
  },
  (table) => [
    index().on(table.agendaId),
    index().on(table.themeId),
    unique().on(table.agendaId, table.themeId),
  ],
)

/** The evidence of an item: statements quoted word for word. */
export const agendaQuotes = pgTable(
  'agenda_quotes',
  {
    itemId: integer()
      .notNull()
      .references(() => agendaItems.id, { onDelete: 'cascade' }),
    statementId: integer()
      .notNull()
      .references(() => statements.id),
    position: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.itemId, table.statementId] })],
)
