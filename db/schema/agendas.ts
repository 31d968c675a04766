import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Bilingual } from '#lib/i18n/bilingual.ts'
import { bilingual, bytes, identity, moment, revision } from './columns.ts'
import { councils, jurisdictions } from './councils.ts'
import { cycles } from './cycles.ts'
import { user } from './people.ts'
import { statements } from './submissions.ts'
import { themes } from './themes.ts'

export const ITEM_KINDS = ['theme', 'thread', 'pair', 'follow', 'free', 'break'] as const
export const PURPOSES = ['decide', 'discuss', 'inform'] as const
/** What became of an item at the meeting; an item nobody came to is deferred. */
export const OUTCOMES = ['decided', 'discussed', 'heard', 'deferred'] as const
export const PAPERS = ['letter', 'a4'] as const

/** Words that nobody has written yet. */
const UNWRITTEN = { en: '', fr: '' }

export const agendas = pgTable('agendas', {
  id: identity(),
  cycleId: integer()
    .notNull()
    .unique()
    .references(() => cycles.id),
  meetsOn: date().notNull(),
  startsAt: text().notNull().default('09:00'),
  lengthMinutes: integer().notNull().default(180),
  place: bilingual().default(UNWRITTEN),
  /** Where one joins from afar. */
  link: text().notNull().default(''),
  chair: text().notNull().default(''),
  paper: text({ enum: PAPERS }).notNull().default('letter'),
  /** By which calendars know the meeting again, whatever is changed of it. */
  calendarId: uuid().notNull().defaultRandom(),
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
    kind: text({ enum: ITEM_KINDS }).notNull().default('free'),
    themeId: integer().references(() => themes.id),
    /** The head of a thread, the need of a pair, or the priority that is followed up. */
    statementId: integer().references(() => statements.id),
    /** The offer of a pair. */
    offerId: integer().references(() => statements.id),
    title: bilingual(),
    minutes: integer().notNull(),
    purpose: text({ enum: PURPOSES }).notNull().default('discuss'),
    /** A jurisdiction, a person, or a person of a jurisdiction. */
    presenterId: integer().references(() => jurisdictions.id),
    presenter: text().notNull().default(''),
    notes: bilingual().default(UNWRITTEN),
    /** After the meeting; null while nobody has said. */
    outcome: text({ enum: OUTCOMES }),
    decision: bilingual().default(UNWRITTEN),
    minutesTaken: integer(),
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
    /** On the agenda itself; the others are for the annex. */
    isShown: boolean().notNull().default(true),
  },
  (table) => [primaryKey({ columns: [table.itemId, table.statementId] })],
)

/** What somebody is to do after a meeting. */
export const agendaActions = pgTable(
  'agenda_actions',
  {
    id: identity(),
    itemId: integer()
      .notNull()
      .references(() => agendaItems.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    what: bilingual(),
    /** Null where it is not one jurisdiction’s: `who` then says whose it is. */
    jurisdictionId: integer().references(() => jurisdictions.id),
    who: text().notNull().default(''),
    dueOn: date(),
    doneAt: moment(),
    doneBy: text().references(() => user.id),
  },
  (table) => [index().on(table.itemId), index().on(table.jurisdictionId)],
)

/** Each time an agenda went out. */
export const agendaVersions = pgTable(
  'agenda_versions',
  {
    id: identity(),
    agendaId: integer()
      .notNull()
      .references(() => agendas.id),
    number: integer().notNull(),
    revision: integer().notNull(),
    circulatedAt: moment().notNull(),
    circulatedBy: text().references(() => user.id),
    /** What it said, for the next one to be compared with. */
    said: jsonb().$type<SaidAgenda>().notNull(),
  },
  (table) => [unique().on(table.agendaId, table.number)],
)

export type SaidAgenda = {
  meetsOn: string
  startsAt: string
  lengthMinutes: number
  place: Bilingual
  link: string
  chair: string
  items: {
    id: number
    kind: (typeof ITEM_KINDS)[number]
    title: Bilingual
    minutes: number
    purpose: (typeof PURPOSES)[number]
    presenterName: Bilingual | null
    presenter: string
    notes: Bilingual
    quotes: number[]
  }[]
}

/** Its files as they were sent, byte for byte. */
export const agendaFiles = pgTable(
  'agenda_files',
  {
    versionId: integer()
      .notNull()
      .references(() => agendaVersions.id),
    name: text().notNull(),
    mediaType: text().notNull(),
    sha256: text().notNull(),
    bytes: bytes().notNull(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.name] })],
)

/** An agenda to begin from: its items without what one cycle raised. */
export const agendaTemplates = pgTable(
  'agenda_templates',
  {
    id: identity(),
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    name: text().notNull(),
    startsAt: text().notNull(),
    lengthMinutes: integer().notNull(),
    items: jsonb().$type<TemplateItem[]>().notNull(),
    savedAt: moment().notNull(),
    savedBy: text().references(() => user.id),
  },
  (table) => [unique().on(table.councilId, table.name)],
)

export type TemplateItem = Pick<
  SaidAgenda['items'][number],
  'kind' | 'title' | 'minutes' | 'purpose' | 'notes'
>
