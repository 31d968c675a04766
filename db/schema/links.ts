import { sql } from 'drizzle-orm'
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { PRIORITY_WORDS } from './answers.ts'
import { identity, moment, revision } from './columns.ts'
import { councils, jurisdictions } from './councils.ts'
import { cycles } from './cycles.ts'
import { user } from './people.ts'
import { statements } from './submissions.ts'

/** What a person says a later statement tells of a priority; none of them, when nothing later does. */
export const FOLLOW_OUTCOMES = [
  'restated',
  'progress',
  'done',
  'changed',
  'dropped',
  'none',
] as const
export type FollowOutcome = (typeof FOLLOW_OUTCOMES)[number]

/** Where a priority stands: by a person's word, or where nobody has said one, by what there is to read. */
export const FOLLOW_STATES = [
  'to-decide',
  'announced',
  'restated',
  'progress',
  'done',
  'changed',
  'dropped',
  'no-later-word',
] as const
export type FollowState = (typeof FOLLOW_STATES)[number]

/** A later statement that likely tells of a priority, and what both say. */
export type StoredLaterWord = {
  statementId: number
  score: number
  shared: { first: string; second: string }[]
}

/** What a person decided about a priority: kept, and taken back by a line of its own. */
export const followVerdicts = pgTable(
  'follow_verdicts',
  {
    id: identity(),
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    /** The priority, as it stood in the form when this was said. */
    priorityId: integer()
      .notNull()
      .references(() => statements.id),
    outcome: text({ enum: FOLLOW_OUTCOMES }).notNull(),
    /** The statement that says so. */
    laterId: integer().references(() => statements.id),
    /** The jurisdiction itself, where one of its own people said it. */
    saidById: integer().references(() => jurisdictions.id),
    at: moment().notNull(),
    by: text().references(() => user.id),
    undoneAt: moment(),
    undoneBy: text().references(() => user.id),
  },
  (table) => [
    uniqueIndex('follow_verdicts_one_stands').on(table.priorityId).where(sql`undone_at is null`),
  ],
)

/** Every priority of the forms that stand, with what was likely said of it later: found anew whenever statements change. */
export const followed = pgTable(
  'followed',
  {
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    priorityId: integer()
      .notNull()
      .references(() => statements.id),
    jurisdictionId: integer()
      .notNull()
      .references(() => jurisdictions.id),
    cycleId: integer()
      .notNull()
      .references(() => cycles.id),
    /** Year times twelve and month: what the list is ordered by. */
    month: integer().notNull(),
    state: text({ enum: FOLLOW_STATES }).notNull(),
    candidates: jsonb().$type<StoredLaterWord[]>().notNull(),
    /** The jurisdiction has reported in one of the three cycles that followed. */
    laterForms: integer().notNull(),
    verdictId: integer().references(() => followVerdicts.id),
    /** What the jurisdiction last said while answering by link, and when. */
    ownWord: text({ enum: PRIORITY_WORDS }),
    ownAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.priorityId] }),
    index().on(table.councilId, table.month, table.priorityId),
    index().on(table.councilId, table.jurisdictionId, table.month, table.priorityId),
    index().on(table.councilId, table.state, table.month, table.priorityId),
  ],
)

/** What of a council's statements the links in store were found among, and by which rules. */
export const linkRuns = pgTable('link_runs', {
  councilId: integer()
    .primaryKey()
    .references(() => councils.id),
  statementsRevision: integer().notNull(),
  mark: text().notNull(),
  /** Which words of the jurisdictions themselves are told in them. */
  words: text().notNull().default(''),
})

/** How far an offer put beside a need has come; the first is where all begin, and where what is taken back ends. */
export const EXCHANGE_STEPS = [
  'suggested',
  'introduced',
  'agreed',
  'presented',
  'met',
  'closed',
] as const
export type ExchangeStep = (typeof EXCHANGE_STEPS)[number]

/** Every need and every offer of the forms that stand, with what likely answers it: found anew whenever statements change. */
export const exchanged = pgTable(
  'exchanged',
  {
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    statementId: integer()
      .primaryKey()
      .references(() => statements.id),
    kind: text({ enum: ['need', 'offer'] }).notNull(),
    jurisdictionId: integer()
      .notNull()
      .references(() => jurisdictions.id),
    cycleId: integer()
      .notNull()
      .references(() => cycles.id),
    month: integer().notNull(),
    /** Offers for a need, needs for an offer. */
    candidates: jsonb().$type<StoredLaterWord[]>().notNull(),
    isAnswered: boolean().notNull(),
  },
  (table) => [
    index().on(table.councilId, table.kind, table.isAnswered, table.month, table.statementId),
  ],
)

/** A need and an offer that a person has brought together. */
export const introductions = pgTable(
  'introductions',
  {
    id: identity(),
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    needId: integer()
      .notNull()
      .references(() => statements.id),
    offerId: integer()
      .notNull()
      .references(() => statements.id),
    step: text({ enum: EXCHANGE_STEPS }).notNull(),
    at: moment().notNull(),
    by: text().references(() => user.id),
    revision: revision(),
  },
  (table) => [unique().on(table.needId, table.offerId)],
)

/** What of a council's statements needs and offers in store were found among, and by which rules. */
export const exchangeRuns = pgTable('exchange_runs', {
  councilId: integer()
    .primaryKey()
    .references(() => councils.id),
  statementsRevision: integer().notNull(),
  mark: text().notNull(),
})
