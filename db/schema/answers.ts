import {
  type AnyPgColumn,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import type { SectionKind } from '#lib/documents/form.ts'
import { identity, moment, revision } from './columns.ts'
import { councils, jurisdictions } from './councils.ts'
import { cycles } from './cycles.ts'
import { user } from './people.ts'
import { statements, submissionVersions } from './submissions.ts'

/** What a jurisdiction itself says became of a priority it once named. */
export const PRIORITY_WORDS = ['done', 'still-on', 'changed', 'dropped'] as const
export type PriorityWord = (typeof PRIORITY_WORDS)[number]

/** A need said so that somebody can meet it, in three parts of which any may be missing. */
export type Ask = { what: string; by: string; from: string }

/** One statement as it is being typed. Its key is the author's, and stays. */
export type DraftLine = {
  id: string
  text: string
  /** The statement of an earlier form that it takes up. */
  priority: number | null
  /** The line of which it is another wording, by somebody who wrote at the same time. */
  beside: string | null
  ask: Ask | null
}

/** Words of a file that found no section stand in one of their own. */
export type DraftKind = SectionKind | 'unplaced'
export type DraftSection = { kind: DraftKind; isNil: boolean; lines: DraftLine[] }

/** What one save did to one thing; `null` is its absence. */
export type DraftChange =
  | { of: 'line'; kind: DraftKind; before: DraftLine | null; after: DraftLine | null }
  | { of: 'nil'; kind: DraftKind; after: boolean }
  | { of: 'priority'; id: number; before: PriorityWord | null; after: PriorityWord | null }

export const LINK_ENDINGS = ['revoked', 'handed-over', 'refused'] as const

/** Who may answer for a jurisdiction in a cycle without an account: one link a person. Rows are never taken away. */
export const answerLinks = pgTable(
  'answer_links',
  {
    id: identity(),
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    cycleId: integer()
      .notNull()
      .references(() => cycles.id),
    jurisdictionId: integer()
      .notNull()
      .references(() => jurisdictions.id),
    name: text().notNull(),
    /** In small letters: by it one person is told from another. */
    email: text().notNull(),
    /** Which of its tokens opens: renewing it makes the one before a dead letter. */
    generation: integer().notNull().default(1),
    issuedAt: moment().notNull(),
    issuedBy: text().references(() => user.id),
    /** The link of the colleague who handed the answer over. */
    handedOverFrom: integer().references((): AnyPgColumn => answerLinks.id),
    openedAt: moment(),
    endedAt: moment(),
    ending: text({ enum: LINK_ENDINGS }),
    revision: revision(),
  },
  (table) => [unique().on(table.cycleId, table.jurisdictionId, table.email)],
)

/** Every token a link ever had, by its hash: a dead one can say what it was. */
export const answerTokens = pgTable(
  'answer_tokens',
  {
    tokenHash: text().primaryKey(),
    linkId: integer()
      .notNull()
      .references(() => answerLinks.id),
    generation: integer().notNull(),
    issuedAt: moment().notNull(),
  },
  (table) => [unique().on(table.linkId, table.generation)],
)

/** What colleagues of one jurisdiction type together for one cycle. */
export const answerDrafts = pgTable(
  'answer_drafts',
  {
    cycleId: integer()
      .notNull()
      .references(() => cycles.id),
    jurisdictionId: integer()
      .notNull()
      .references(() => jurisdictions.id),
    sections: jsonb().$type<DraftSection[]>().notNull(),
    /** Nothing in it that a person could read. */
    isEmpty: boolean().notNull(),
    revision: revision(),
    changedAt: moment().notNull(),
    changedBy: integer()
      .notNull()
      .references(() => answerLinks.id),
    /** The revision that was handed in last, and as what. */
    sentRevision: integer(),
    sentVersionId: integer().references(() => submissionVersions.id),
  },
  (table) => [primaryKey({ columns: [table.cycleId, table.jurisdictionId] })],
)

/** What each save changed, so that whatever was overwritten can be read again. */
export const answerChanges = pgTable(
  'answer_changes',
  {
    id: identity(),
    cycleId: integer()
      .notNull()
      .references(() => cycles.id),
    jurisdictionId: integer()
      .notNull()
      .references(() => jurisdictions.id),
    revision: integer().notNull(),
    changes: jsonb().$type<DraftChange[]>().notNull(),
    at: moment().notNull(),
    by: integer()
      .notNull()
      .references(() => answerLinks.id),
  },
  (table) => [unique().on(table.cycleId, table.jurisdictionId, table.revision)],
)

/** The jurisdiction's own word about a statement of its last priorities, said while answering for a later cycle. */
export const priorityVerdicts = pgTable(
  'priority_verdicts',
  {
    /** The cycle in which it was said. */
    cycleId: integer()
      .notNull()
      .references(() => cycles.id),
    /** The priority, as it stood in the form that named it. */
    statementId: integer()
      .notNull()
      .references(() => statements.id),
    jurisdictionId: integer()
      .notNull()
      .references(() => jurisdictions.id),
    word: text({ enum: PRIORITY_WORDS }).notNull(),
    at: moment().notNull(),
    by: integer()
      .notNull()
      .references(() => answerLinks.id),
  },
  (table) => [
    primaryKey({ columns: [table.cycleId, table.statementId] }),
    index().on(table.statementId),
  ],
)
