import { type SQL, sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { FLOOR } from '#lib/text/doubts.ts'
import { bilingual, identity, moment, revision } from './columns.ts'
import { councils } from './councils.ts'
import { user } from './people.ts'
import { statements } from './submissions.ts'

/** One run of the analysis: everything derived hangs on it, nothing a person decided does. */
export const runs = pgTable(
  'runs',
  {
    id: identity(),
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    kind: text({ enum: ['continue', 'regroup'] }).notNull(),
    state: text({
      enum: ['waiting', 'running', 'done', 'placed', 'failed', 'swept', 'previewed', 'discarded'],
    }).notNull(),
    /** Kept as what would change: it does not stand until someone applies it. */
    isPreview: boolean().notNull().default(false),
    /** The last good run when this one read its statements. */
    basisRunId: integer().references((): AnyPgColumn => runs.id),
    preview: jsonb().$type<Preview>(),
    parameters: jsonb().$type<Record<string, number | string>>().notNull(),
    fingerprint: text(),
    progress: integer().notNull().default(0),
    /** How often an instance has begun it: one that dies leaves it to another. */
    attempts: integer().notNull().default(0),
    /** The council's statements as this run read them. */
    statementsRevision: integer().notNull().default(0),
    figures: jsonb().$type<Record<string, number>>(),
    failure: text(),
    startedAt: moment().notNull().defaultNow(),
    seenAt: moment().notNull().defaultNow(),
    finishedAt: moment(),
    startedBy: text().references(() => user.id),
  },
  (table) => [
    index().on(table.councilId, table.state),
    // One at a time per council, whichever instance of the app is asked.
    uniqueIndex('runs_one_at_a_time')
      .on(table.councilId)
      .where(sql`state in ('waiting', 'running')`),
  ],
)

/** What a run found, before it stands: a theme not born yet goes by the key of its first statement. */
export type Preview = {
  born: { ref: string; name: { en: string; fr: string } }[]
  placed: {
    statementId: number
    found: number | string | null
    theme: number | string | null
    strength: number
  }[]
  /** marked as nothing to report */
  aside: { statementId: number; found: number | null; strength: number }[]
}

export const themes = pgTable(
  'themes',
  {
    id: identity(),
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    /** Permanent: T-07 stays T-07 through every run, merge and split. */
    code: integer().notNull(),
    bornInRunId: integer()
      .notNull()
      .references(() => runs.id),
    mergedIntoId: integer().references((): AnyPgColumn => themes.id),
    splitFromId: integer().references((): AnyPgColumn => themes.id),
    /** A name given by a person wins for ever, language by language. */
    givenName: jsonb().$type<{ en?: string; fr?: string }>().notNull().default({}),
    /** What its words called it when people first saw it: a run never changes it, language by language. */
    firstName: jsonb().$type<{ en?: string; fr?: string }>().notNull().default({}),
    /** The suggestion that a person refused; another one is offered again. */
    refusedName: jsonb().$type<{ en: string; fr: string }>(),
    revision: revision(),
  },
  (table) => [unique().on(table.councilId, table.code)],
)

/** What one run found of one theme: the name it goes by until a person gives one, and the words that hold it together. */
export const runThemes = pgTable(
  'run_themes',
  {
    runId: integer()
      .notNull()
      .references(() => runs.id),
    themeId: integer()
      .notNull()
      .references(() => themes.id),
    name: bilingual(),
    /** what its words would call it today */
    suggestion: bilingual(),
    words: jsonb().$type<{ en: string[]; fr: string[] }>().notNull(),
    representatives: jsonb().$type<number[]>().notNull(),
    near: jsonb().$type<NearTheme[]>().notNull().default([]),
    /** Its statements in finer groups, the one that heads each first; none where it is small. */
    threads: jsonb().$type<number[][]>().notNull().default([]),
  },
  (table) => [
    primaryKey({ columns: [table.runId, table.themeId] }),
    index().on(table.themeId, table.runId),
  ],
)

/** A theme this one might be merged with, and the words both hold. */
export type NearTheme = {
  themeId: number
  likeness: number
  words: { en: string[]; fr: string[] }
}

export type Past = {
  /** null is the shelf */
  themeId: number | null
  likeness: number
  nextThemeId: number | null
  nextLikeness: number
  /** by its words alone, whatever a person said */
  isDoubtful: boolean
}

export type AsRead = {
  themeId: number | null
  likeness: number
  nextThemeId: number | null
  nextLikeness: number
  words: { en: string[]; fr: string[] }
}

/** No theme: the statement stands on the shelf of what was raised once. */
export const assignments = pgTable(
  'assignments',
  {
    runId: integer()
      .notNull()
      .references(() => runs.id),
    statementId: integer()
      .notNull()
      .references(() => statements.id),
    /** Where it stands, people's rules applied. */
    themeId: integer().references(() => themes.id),
    /** Where the run itself put it: undoing a rule goes back to this. */
    foundThemeId: integer().references(() => themes.id),
    strength: real().notNull(),
    words: jsonb().$type<{ en: string[]; fr: string[] }>().notNull(),
    /** How near it is to the others of its theme, and to the next best one. */
    likeness: real().notNull().default(0),
    nextThemeId: integer().references(() => themes.id),
    nextLikeness: real().notNull().default(0),
    /** In a theme, hardly nearer to it than to the next or to the shelf, and nobody has said that it is right. */
    isDoubtful: boolean().notNull().default(false),
    /** What was told of it when its cycle had ended: no later run says otherwise while it stands there. */
    past: jsonb().$type<Past>(),
    /** The later run that placed it among those of this one, which it did not read again. */
    placedInRunId: integer().references(() => runs.id),
    /** What it was found to be like, where an act has it stand elsewhere since: what undoing the act goes back to. */
    asRead: jsonb().$type<AsRead>(),
  },
  (table) => [
    primaryKey({ columns: [table.runId, table.statementId] }),
    index().on(table.themeId, table.runId),
    index('assignments_placed_since')
      .on(table.runId, table.placedInRunId)
      .where(sql`${table.placedInRunId} is not null`),
    // The places in doubt, the weakest first.
    index('assignments_in_doubt')
      .on(table.runId, marginOf(table), table.statementId)
      .where(sql`${table.isDoubtful}`),
  ],
)

/** In millionths, how much nearer a statement is to its own theme than to the next best one, or than the shelf is. */
export function marginOf(place: Record<'likeness' | 'nextLikeness', AnyPgColumn>): SQL<number> {
  return sql<number>`(round((${place.likeness} - greatest(${sql.raw(String(FLOOR))}, ${place.nextLikeness})) * 1000000)::int)`
}

/** Statements a person marked as nothing to report: in no theme and no count, and where the run had found them. */
export const setAside = pgTable(
  'set_aside',
  {
    runId: integer()
      .notNull()
      .references(() => runs.id),
    statementId: integer()
      .notNull()
      .references(() => statements.id),
    foundThemeId: integer().references(() => themes.id),
    strength: real().notNull(),
    asRead: jsonb().$type<AsRead>(),
    past: jsonb().$type<Past>(),
    placedInRunId: integer().references(() => runs.id),
  },
  (table) => [primaryKey({ columns: [table.runId, table.statementId] })],
)

/** A person's rule, with author and reason, replayed on every run until someone undoes it. */
export const curations = pgTable(
  'curations',
  {
    id: identity(),
    councilId: integer()
      .notNull()
      .references(() => councils.id),
    rule: jsonb().$type<Rule>().notNull(),
    reason: text().notNull().default(''),
    madeAt: moment().notNull().defaultNow(),
    madeBy: text().references(() => user.id),
    /** What its author was looking at, so that someone else's later act is not gone over unseen. */
    seen: jsonb().$type<Seen>(),
    /** The order in which rules are replayed; none yet is a draft, which only its author sees. */
    turn: integer(),
    appliedAt: moment(),
    undoneAt: moment(),
    undoneBy: text().references(() => user.id),
  },
  (table) => [index().on(table.councilId), unique().on(table.councilId, table.turn)],
)

export type Seen = { revision?: number; themeId?: number | null; turn?: number }

export type Rule =
  | { kind: 'rename'; themeId: number; language: 'en' | 'fr'; name: string }
  /** both languages at once; one left out stays as it is */
  | { kind: 'name'; themeId: number; name: { en?: string; fr?: string } }
  | { kind: 'refuse-name'; themeId: number; name: { en: string; fr: string } }
  | { kind: 'merge'; themeId: number; intoId: number }
  | {
      kind: 'split'
      themeId: number
      statementIds: number[]
      /** the theme it made; null until it is applied */
      intoId: number | null
      name: { en?: string; fr?: string }
    }
  | { kind: 'move' | 'pin'; statementId: number; themeId: number | null }
  | { kind: 'nil'; statementId: number }
  /** `isWhole`: with everything that means the same, in both languages */
  | { kind: 'exclude'; word: string; isWhole: boolean }
  | { kind: 'accept-theme'; themeId: number }
  | { kind: 'accept'; statementId: number; themeId: number | null }
