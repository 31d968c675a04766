import { index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import type { SectionKind } from '#lib/documents/form.ts'
import { identity, moment, type Span } from './columns.ts'
import { user } from './people.ts'
import { submissionVersions } from './submissions.ts'

/** One correction of a reading. Statements go by their key, places by their offsets in the document's text. */
export type Edit =
  | { kind: 'make'; span: Span; section: SectionKind }
  | { kind: 'join'; statement: string }
  | { kind: 'split'; statement: string; at: number }
  | { kind: 'move'; statement: string; section: SectionKind; before: string | null }
  | { kind: 'nest'; statement: string; by: 1 | -1 }
  | { kind: 'drop'; statement: string }
  | { kind: 'furniture'; spans: Span[] }
  | { kind: 'nil'; statement: string }
  | { kind: 'language'; statement: string; language: 'en' | 'fr' }
  | { kind: 'contact'; name: string | null }
  | { kind: 'form-language'; language: 'en' | 'fr' | 'both' }
  | { kind: 'jurisdiction'; jurisdictionId: number }
  | { kind: 'cycle'; cycleId: number }
  | { kind: 'accept'; keys: string[] }

/** Corrections of a version that nobody has accepted yet; one that was undone stays, and is not replayed. */
export const reviewEdits = pgTable(
  'review_edits',
  {
    id: identity(),
    versionId: integer()
      .notNull()
      .references(() => submissionVersions.id),
    edit: jsonb().$type<Edit>().notNull(),
    madeBy: text().references(() => user.id),
    madeAt: moment().notNull(),
    undoneAt: moment(),
    undoneBy: text().references(() => user.id),
  },
  (table) => [index().on(table.versionId)],
)
