import {
  type AnyPgColumn,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import type { Guess, Month, ScannedPage } from '#lib/documents/form.ts'
import { bytes, identity, moment, type Span, searchable } from './columns.ts'
import { councils, jurisdictions } from './councils.ts'
import { cycles, SECTION_KINDS } from './cycles.ts'
import { user } from './people.ts'

/** How sure the reader was of what it says of a form, and where it saw it. */
export type StoredReading = {
  jurisdiction: Guess<string>
  cycle: Guess<Month>
  contact: Guess<string>
  prompts: Span[]
}

const LANGUAGES = ['en', 'fr'] as const

/** The original file: its bytes are never altered, and every quote is found again in its text. */
export const documents = pgTable(
  'documents',
  {
    id: identity(),
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    hash: text().notNull(),
    filename: text().notNull(),
    format: text().notNull(),
    size: integer().notNull(),
    bytes: bytes().notNull(),
    /** What the reader of that name and version made of the bytes: spans are offsets into it. */
    text: text(),
    reader: text(),
    /** Where the words of pages that are pictures stand on them, and how surely each was read. */
    scan: jsonb().$type<ScannedPage[]>(),
    createdAt: moment().notNull().defaultNow(),
    createdBy: text().references(() => user.id),
  },
  (table) => [unique().on(table.councilId, table.hash)],
)

export const submissions = pgTable(
  'submissions',
  {
    id: identity(),
    cycleId: integer()
      .notNull()
      .references(() => cycles.id),
    jurisdictionId: integer()
      .notNull()
      .references(() => jurisdictions.id),
    currentVersionId: integer().references((): AnyPgColumn => submissionVersions.id),
  },
  (table) => [unique().on(table.cycleId, table.jurisdictionId), index().on(table.currentVersionId)],
)

export const submissionVersions = pgTable(
  'submission_versions',
  {
    id: identity(),
    submissionId: integer()
      .notNull()
      .references(() => submissions.id),
    number: integer().notNull(),
    documentId: integer()
      .notNull()
      .references(() => documents.id),
    language: text({ enum: ['en', 'fr', 'both'] }).notNull(),
    contact: text(),
    /** Every section was answered "nothing to report": reported, and no statement. */
    hasNothingToReport: boolean().notNull().default(false),
    receivedAt: moment().notNull(),
    acceptedAt: moment().notNull(),
    acceptedBy: text().references(() => user.id),
    /** What the reader made of the title lines and of the form's own questions; older versions have none. */
    reading: jsonb().$type<StoredReading>(),
    /** A person has compared what was read with the original. */
    reviewedAt: moment(),
    reviewedBy: text().references(() => user.id),
    /** Goes up with each correction, undone ones too: whoever corrects says which one they saw. */
    reviewRevision: integer().notNull().default(0),
  },
  (table) => [unique().on(table.submissionId, table.number), index().on(table.documentId)],
)

export const sections = pgTable(
  'sections',
  {
    id: identity(),
    versionId: integer()
      .notNull()
      .references(() => submissionVersions.id),
    kind: text({ enum: SECTION_KINDS }).notNull(),
    number: integer(),
    heading: jsonb().$type<Span>(),
    answer: text({ enum: ['answered', 'nil', 'blank'] }).notNull(),
    nil: jsonb().$type<Span>(),
  },
  (table) => [unique().on(table.versionId, table.kind)],
)

export const statements = pgTable(
  'statements',
  {
    id: identity(),
    sectionId: integer()
      .notNull()
      .references(() => sections.id),
    position: integer().notNull(),
    depth: integer().notNull().default(0),
    parentId: integer().references((): AnyPgColumn => statements.id),
    /** The same statement, or what it was before, in the version that this one amends. */
    previousId: integer().references((): AnyPgColumn => statements.id),
    /** Several spans when a page break or a wrapped column cut the statement. */
    spans: jsonb().$type<Span[]>().notNull(),
    text: text().notNull(),
    context: text(),
    contextSpans: jsonb().$type<Span[]>().notNull().default([]),
    language: text({ enum: LANGUAGES }).notNull(),
    page: integer(),
    line: integer(),
    confidence: text({ enum: ['sure', 'likely', 'check'] }).notNull(),
    /** What it is found by, worked out where it is stored; null until it has been read for that. */
    search: searchable(),
    /** The mark of the reading that `search` comes from: another one has it read again. */
    searchMark: text(),
  },
  (table) => [
    unique().on(table.sectionId, table.position),
    index().using('gin', table.search),
    index().on(table.previousId),
    index().on(table.parentId),
  ],
)

/** Words of a document that found no place: someone is asked whether they are an answer or furniture. */
export const unplacedPassages = pgTable(
  'unplaced_passages',
  {
    id: identity(),
    versionId: integer()
      .notNull()
      .references(() => submissionVersions.id),
    span: jsonb().$type<Span>().notNull(),
    verdict: text({ enum: ['placed', 'furniture'] }),
    decidedBy: text().references(() => user.id),
    decidedAt: moment(),
  },
  (table) => [index().on(table.versionId)],
)
