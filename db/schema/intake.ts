import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { Encoding } from '#lib/documents/encodings.ts'
import { identity, moment, revision, type Span } from './columns.ts'
import { councils } from './councils.ts'
import { user } from './people.ts'
import { documents, submissionVersions } from './submissions.ts'

type Month = { year: number; month: number }

/** What was read of a form whose jurisdiction or cycle a person is asked for. */
export type Recognised = {
  jurisdictionId: number | null
  month: Month | null
  months: Month[]
  asks: ('jurisdiction' | 'cycle')[]
  /** What speaks for its being a form, and against it, where that was in doubt. */
  signs?: string[]
  /** The words that stand where a jurisdiction should, and name none of the council's. */
  words?: string
  /** Those words stand where a label asks for a name: they may be remembered as one. */
  isName?: boolean
  /** The form that counts, which this one would replace, and how much of it is in both. */
  against?: { versionId: number; statements: number; said: number; alike: number }
  /** Whose updates the file holds, each in a part of its own text. */
  parts?: { span: Span; key: string }[]
  /** No program reads it: whoever answers types its words. */
  wantsWords?: boolean
  /** The ways in which its letters may be read, the likeliest first, with some words as each makes them. */
  readings?: { encoding: string; sample: string }[]
}

/** What a person said of a file, and who: a cycle that exists, or the month of one to open. */
export type Answers = {
  jurisdictionId?: number
  cycleId?: number
  month?: Month
  /** Somebody looked at it: as a form that was read well, or as words to be placed by hand. */
  takenAs?: 'form' | 'by-hand'
  /** How its letters are to be read, as somebody who saw the ways has said. */
  encoding?: Encoding
  /** Its letters are not those that its pages show: the pages are to be looked at. */
  looks?: boolean
  /** What it says, typed by somebody who could open it. */
  words?: string
  /** It replaces this version, as somebody who saw the two has said. */
  replaces?: number
  /** Only this part of a file that holds several forms. */
  part?: Span
  by?: string
}

/** Some files that arrived together; the work still to do is read from its rows, never from memory. */
export const imports = pgTable(
  'imports',
  {
    id: identity(),
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    createsCycles: boolean().notNull().default(false),
    startedAt: moment().notNull().defaultNow(),
    startedBy: text().references(() => user.id),
  },
  (table) => [index().on(table.councilId, table.id)],
)

export const importFiles = pgTable(
  'import_files',
  {
    id: identity(),
    importId: integer()
      .notNull()
      .references(() => imports.id),
    position: integer().notNull(),
    filename: text().notNull(),
    hash: text().notNull(),
    size: integer().notNull(),
    outcome: text({
      enum: ['waiting', 'imported', 'duplicate', 'amended', 'held', 'refused'],
    })
      .notNull()
      .default('waiting'),
    reason: text(),
    recognised: jsonb().$type<Recognised>(),
    answers: jsonb().$type<Answers>().notNull().default({}),
    warnings: jsonb().$type<string[]>().notNull().default([]),
    documentId: integer().references(() => documents.id),
    versionId: integer().references(() => submissionVersions.id),
    /** An instance has taken the file and says so again while it works; when it dies, another may take it. */
    claimedAt: moment(),
    claim: text(),
    /** Which of its pages is being looked at, where only their pictures tell what it says. */
    looking: jsonb().$type<{ page: number; of: number }>(),
    finishedAt: moment(),
    /** Counted up by what people do with it, never by the work on it. */
    revision: revision(),
  },
  (table) => [
    index().on(table.importId),
    index().on(table.documentId),
    // Each instance looks for work every few seconds, and every page counts what is held: few files are either.
    index('import_files_unfinished').on(table.importId).where(sql`outcome in ('waiting', 'held')`),
  ],
)
