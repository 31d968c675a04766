import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { type Database, database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { counts, formCounts, PLACE, turnouts } from '#db/schema/counts.ts'
import { cycles } from '#db/schema/cycles.ts'
import { submissions, submissionVersions, unplacedPassages } from '#db/schema/submissions.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Ordered } from '#lib/lists/keyset.ts'
import type { Asked, NamedList } from '#lib/lists/list.ts'
import { named } from '#lib/lists/named.ts'
import type { SubmissionFilter } from '../filter.ts'
import { ofCycleAndMember } from './list-submissions.ts'

export const SORTS = [
  'jurisdiction',
  'cycle',
  'received',
  'statements',
  'language',
  'version',
] as const

/** What a reader sorts by, and the order of names and languages in theirs. */
export type Sorted = {
  by: (typeof SORTS)[number] | null
  isDescending: boolean
  /** keys, as the names they stand for follow one another */
  jurisdictions: readonly string[]
  languages: readonly string[]
}

/** The council's submissions by their current version. */
export type FormRow = Awaited<ReturnType<typeof selectForms>>[number]

const statementsOf = sql<number>`(select coalesce(sum(${formCounts.statements}), 0)::int from ${formCounts}
  where ${formCounts.submissionId} = ${submissions.id} and ${formCounts.place} = ${sql.raw(String(PLACE.anywhere))})`
/** Passages that found no place, and about which nobody has said anything yet. */
const unplacedOf = sql<number>`(select count(*)::int from ${unplacedPassages}
  where ${unplacedPassages.versionId} = ${submissionVersions.id} and ${unplacedPassages.verdict} is null)`
/** Moments that a file and an address hold as well: milliseconds, and no more precise. */
const receivedAt = sql<number>`floor(extract(epoch from ${submissionVersions.receivedAt}) * 1000)::float8`

function selectForms(db: Database, councilId: number, { where, orderBy, limit }: Asked) {
  const select = db
    .select({
      id: named(submissions.id, 'id'),
      cycleId: named(cycles.id, 'cycleId'),
      year: named(cycles.year, 'year'),
      month: named(cycles.month, 'month'),
      jurisdictionKey: named(jurisdictions.key, 'jurisdictionKey'),
      jurisdictionName: named(jurisdictions.name, 'jurisdictionName'),
      version: named(submissionVersions.number, 'version'),
      language: named(submissionVersions.language, 'language'),
      hasNothingToReport: named(submissionVersions.hasNothingToReport, 'hasNothingToReport'),
      receivedAt: receivedAt.as('receivedAt'),
      statements: statementsOf.as('statements'),
      unplaced: unplacedOf.as('unplaced'),
      /** Nobody has compared it with its original yet. */
      waits: sql<boolean>`${submissionVersions.reviewedAt} is null`.as('waits'),
    })
    .from(cycles)
    .innerJoin(submissions, eq(submissions.cycleId, cycles.id))
    .innerJoin(submissionVersions, eq(submissions.currentVersionId, submissionVersions.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .where(and(eq(cycles.councilId, councilId), where))
    .orderBy(...orderBy)
    .$dynamic()
  return limit === undefined ? select : select.limit(limit)
}

const NEWEST_FIRST: readonly Ordered<FormRow>[] = [
  { by: cycles.year, number: ({ year }) => year, isDescending: true, isLead: true },
  { by: cycles.month, number: ({ month }) => month, isDescending: true, isLead: true },
]
/** In the order of their arrival within a cycle. */
const AS_RECEIVED: readonly Ordered<FormRow>[] = [
  { by: receivedAt, number: (row) => row.receivedAt },
  { by: submissions.id, number: ({ id }) => id },
]

/** Newest cycle first, unless the reader sorts by something else. */
function orderOf(sorted: Sorted): readonly Ordered<FormRow>[] {
  const { isDescending } = sorted
  const rest = [...NEWEST_FIRST.map((part) => ({ ...part, isLead: false })), ...AS_RECEIVED]
  if (sorted.by === null) return [...NEWEST_FIRST, ...AS_RECEIVED]
  if (sorted.by === 'cycle')
    return [...NEWEST_FIRST.map((part) => ({ ...part, isDescending })), ...AS_RECEIVED]
  const own = { ...ownOrders(sorted)[sorted.by], isDescending }
  return [own, ...rest]
}

function ownOrders({ jurisdictions: keys, languages }: Sorted) {
  const { number, language } = submissionVersions
  return {
    jurisdiction: {
      by: rank(keys, jurisdictions.key),
      text: ({ jurisdictionKey }: FormRow) => jurisdictionKey,
      like: (key: SQL) => rank(keys, key),
    },
    language: {
      by: rank(languages, language),
      text: (row: FormRow) => row.language,
      like: (key: SQL) => rank(languages, key),
    },
    received: { by: receivedAt, number: (row: FormRow) => row.receivedAt },
    statements: { by: statementsOf, number: (row: FormRow) => row.statements },
    version: { by: number, number: (row: FormRow) => row.version },
  }
}

/** Names stand in an order that only the reader's language knows; what is in it no more comes last. */
function rank(keys: readonly string[], key: SQL | AnyPgColumn): SQL {
  return sql`coalesce(array_position(string_to_array(${keys.join()}, ','), ${key}::text), ${keys.length + 1}::int)`
}

/** What is said above the table of all of them. */
export type FormFigures = {
  forms: number
  members: number
  said: number
  /** with passages that found no place */
  unplaced: number
  waits: number
}

export type FormList = NamedList<FormRow> & { figures: () => Promise<FormFigures> }

export async function submissionsByPage(
  actor: Actor,
  councilId: number,
  { filter, sorted }: { filter: SubmissionFilter; sorted: Sorted },
): Promise<FormList> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const kept = keptBy(filter)
  let counted: Promise<FormFigures> | undefined
  const figures = () => {
    counted ??= kept ? readFigures(db, councilId, kept) : readAllFigures(db, councilId)
    return counted
  }
  return {
    isNamed: true,
    order: orderOf(sorted),
    select: (asked) => selectForms(db, councilId, { ...asked, where: and(kept, asked.where) }),
    count: async () => (await figures()).forms,
    figures,
  }
}

function keptBy(filter: SubmissionFilter): SQL | undefined {
  return and(
    ofCycleAndMember(filter),
    filter.language ? inArray(submissionVersions.language, [filter.language, 'both']) : undefined,
    filter.review === 'waiting' ? isNull(submissionVersions.reviewedAt) : undefined,
    filter.section
      ? sql`exists (select 1 from ${formCounts} where ${formCounts.submissionId} = ${submissions.id}
          and ${formCounts.section} = ${filter.section} and ${formCounts.place} = ${PLACE.anywhere})`
      : undefined,
  )
}

/** Of all of them, from what is kept; whose they are is read off the index, cycle by cycle. */
async function readAllFigures(db: Database, councilId: number): Promise<FormFigures> {
  const [turnout, [said], [found]] = await Promise.all([
    db
      .select({
        forms: summed(turnouts.reported),
        unplaced: summed(turnouts.unplaced),
        waits: summed(turnouts.toReview),
      })
      .from(turnouts)
      .where(eq(turnouts.councilId, councilId)),
    db
      .select({ said: summed(counts.statements) })
      .from(counts)
      .where(
        and(
          eq(counts.councilId, councilId),
          eq(counts.place, PLACE.anywhere),
          isNull(counts.section),
          isNull(counts.order),
        ),
      ),
    db
      .select({ members: sql<number>`count(distinct own.jurisdiction_id)::int` })
      .from(cycles)
      .innerJoin(
        sql`lateral (select ${submissions.jurisdictionId} from ${submissions}
          where ${submissions.cycleId} = ${cycles.id} and ${submissions.currentVersionId} is not null offset 0) as own`,
        sql`true`,
      )
      .where(eq(cycles.councilId, councilId)),
  ])
  const [sums] = turnout
  if (!sums || !said || !found) throw new Error('a count came back without a row')
  return { ...sums, ...said, ...found }
}

function summed(column: AnyPgColumn): SQL<number> {
  return sql<number>`coalesce(sum(${column}), 0)::int`
}

async function readFigures(db: Database, councilId: number, kept: SQL): Promise<FormFigures> {
  const [row] = await db
    .select({
      forms: sql<number>`count(*)::int`,
      members: sql<number>`count(distinct ${submissions.jurisdictionId})::int`,
      said: sql<number>`coalesce(sum(${statementsOf}), 0)::int`,
      unplaced: sql<number>`count(*) filter (where ${unplacedOf} > 0)::int`,
      waits: sql<number>`count(*) filter (where ${submissionVersions.reviewedAt} is null)::int`,
    })
    .from(cycles)
    .innerJoin(submissions, eq(submissions.cycleId, cycles.id))
    .innerJoin(submissionVersions, eq(submissions.currentVersionId, submissionVersions.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .where(and(eq(cycles.councilId, councilId), kept))
  if (!row) throw new Error('a count came back without a row')
  return row
}
