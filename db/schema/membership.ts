import { boolean, date, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { identity, moment, revision, type Span } from './columns.ts'
import { jurisdictions } from './councils.ts'
import { user } from './people.ts'
import { submissionVersions } from './submissions.ts'

type Month = { year: number; month: number }

const VERDICTS = ['proposed', 'accepted', 'refused'] as const

/** What a form claims in prose, with the span that says so. */
export const reportedFigures = pgTable(
  'reported_figures',
  {
    id: identity(),
    versionId: integer()
      .notNull()
      .references(() => submissionVersions.id),
    metric: text().notNull(),
    value: integer().notNull(),
    upper: integer(),
    qualifier: text({
      enum: ['exact', 'about', 'nearly', 'more-than', 'less-than', 'range'],
    }).notNull(),
    span: jsonb().$type<Span>().notNull(),
    quote: text().notNull(),
    /** The month it stood at, where its sentence names one; otherwise it speaks of the form's own cycle. */
    asOf: jsonb().$type<Month>(),
    /** Its sentence puts an earlier figure right. */
    isCorrection: boolean().notNull().default(false),
    verdict: text({ enum: VERDICTS }).notNull().default('proposed'),
    decidedBy: text().references(() => user.id),
    decidedAt: moment(),
    revision: revision(),
  },
  (table) => [index().on(table.versionId)],
)

/** The register: a municipality belongs to an association since a day and, perhaps, until another. */
export const members = pgTable(
  'members',
  {
    id: identity(),
    associationId: integer()
      .notNull()
      .references(() => jurisdictions.id),
    name: text().notNull(),
    province: text(),
    since: date(),
    until: date(),
    verdict: text({ enum: VERDICTS }).notNull().default('accepted'),
    /** The form that announced it, when one did. */
    versionId: integer().references(() => submissionVersions.id),
    span: jsonb().$type<Span>(),
    quote: text(),
    decidedBy: text().references(() => user.id),
    decidedAt: moment(),
    revision: revision(),
  },
  (table) => [index().on(table.associationId), index().on(table.versionId)],
)
