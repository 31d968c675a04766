import { sql } from 'drizzle-orm'
import {
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import { ORDERS } from './councils.ts'
import { SECTION_KINDS } from './cycles.ts'

/**
 * Where a statement stands by the run that stands: in the theme of that number, or in none. The shelf is what was
 * raised once, aside what a person marked as nothing to report, unread what no run has read; anywhere is all of them.
 */
export const PLACE = { shelf: 0, aside: -1, unread: -2, anywhere: -3 } as const

/**
 * What every page counts. Nobody writes these tables but the triggers of migration 0018: whatever changes which
 * statements count, or where one stands, has them counted again when its transaction ends. They point at nothing, since
 * they hold nothing that is not elsewhere.
 */
const counted = () => ({
  statements: integer().notNull(),
  doubtful: integer().notNull(),
  english: integer().notNull(),
})

/** One form: how many of its statements stand where, section by section, and how many anywhere. */
export const formCounts = pgTable(
  'form_counts',
  {
    councilId: integer().notNull(),
    submissionId: integer().notNull(),
    cycleId: integer().notNull(),
    jurisdictionId: integer().notNull(),
    order: text({ enum: ORDERS }).notNull(),
    section: text({ enum: SECTION_KINDS }).notNull(),
    place: integer().notNull(),
    ...counted(),
  },
  (table) => [
    primaryKey({ columns: [table.submissionId, table.section, table.place] }),
    index().on(table.cycleId, table.place),
    index().on(table.councilId, table.place),
  ],
)

/** One theme in one cycle: no section is the whole form, no order all orders of government, no cycle every cycle. */
export const counts = pgTable(
  'counts',
  {
    councilId: integer().notNull(),
    cycleId: integer(),
    place: integer().notNull(),
    section: text({ enum: SECTION_KINDS }),
    order: text({ enum: ORDERS }),
    ...counted(),
    jurisdictions: integer().notNull(),
    /** of those, how many in doubtful statements alone */
    doubtfulJurisdictions: integer().notNull(),
  },
  (table) => [
    unique().on(table.cycleId, table.place, table.section, table.order).nullsNotDistinct(),
    index().on(table.councilId, table.section, table.order, table.cycleId),
    index('counts_of_every_cycle')
      .on(table.councilId, table.section, table.order)
      .where(sql`cycle_id is null`),
    index('counts_beside_themes')
      .on(table.councilId, table.place, table.section, table.order)
      .where(sql`place <= 0`),
  ],
)

/** Who reported in a cycle, by order of government: what every count is out of. */
export const turnouts = pgTable(
  'turnouts',
  {
    councilId: integer().notNull(),
    cycleId: integer().notNull(),
    order: text({ enum: ORDERS }).notNull(),
    reported: integer().notNull(),
    /** of those, how many had nothing to report */
    nothing: integer().notNull(),
    awaited: integer().notNull(),
    excused: integer().notNull(),
    /** of those who reported, whose form nobody has compared with its original */
    toReview: integer().notNull(),
    /** and of those, in whose form words found no place, and nobody has said anything about them yet */
    unplaced: integer().notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.cycleId, table.order] }), index().on(table.councilId)],
)

/** Which run the counts are by. */
export const countedRuns = pgTable('counted_runs', {
  councilId: integer().primaryKey(),
  runId: integer().notNull(),
})

/**
 * What a cycle's statements offer one another, read once and kept until one of them, or where it stands, changes: then
 * the triggers count up the stamp and nothing is found until somebody asks again.
 */
export const cycleExchanges = pgTable('cycle_exchanges', {
  cycleId: integer().primaryKey(),
  stamp: integer().notNull(),
  found: jsonb().$type<KeptExchange>(),
})

export type KeptExchange = {
  /** the reading it was found by: another one has it found again */
  mark: string
  needs: number
  offers: number
  /** the best pairs of firm statements, in which nothing said stands twice */
  pairs: { needId: number; offerId: number; names: { en: string; fr: string }[] }[]
  themes: ThemeExchange[]
}

/** Of one theme in one cycle: how many ask and offer in it, and which jurisdictions offer what another wrote of there. */
export type ThemeExchange = {
  themeId: number
  needs: number
  offers: number
  presenters: number[]
}

const transactionNumber = customType<{ data: string }>({ dataType: () => 'xid8' })

/** What the transaction under way has to count again; empty once it has ended. */
export const countsDue = pgTable(
  'counts_due',
  {
    transaction: transactionNumber().notNull().default(sql`pg_current_xact_id()`),
    councilId: integer().notNull(),
    submissionId: integer(),
    cycleId: integer(),
    /** what is said of it in that cycle; left out, who reported there */
    place: integer(),
  },
  (table) => [
    unique('counts_due_once')
      .on(table.transaction, table.councilId, table.submissionId, table.cycleId, table.place)
      .nullsNotDistinct(),
  ],
)
