import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { exchanged, introductions } from '#db/schema/links.ts'
import { user } from '#db/schema/people.ts'
import { sections, statements, submissions } from '#db/schema/submissions.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Ordered } from '#lib/lists/keyset.ts'
import type { List } from '#lib/lists/list.ts'
import type { BoardFilter } from '../board.ts'

type Db = Awaited<ReturnType<typeof database>>
export type Exchanged = Awaited<ReturnType<ReturnType<typeof select>>>[number]

const ORDER: readonly Ordered<Exchanged>[] = [
  { by: exchanged.month, number: ({ month }) => month, isDescending: true },
  { by: exchanged.statementId, number: ({ id }) => id },
]

/** What a council asks for or holds out, the latest cycle first. */
export async function listExchanged(
  actor: Actor,
  councilId: number,
  filter: BoardFilter,
): Promise<List<Exchanged>> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const where = whereOf(councilId, filter)
  const ask = select(db)
  return {
    order: ORDER,
    select: ({ where: beyond, orderBy, limit }) => {
      const rows = ask(and(where, beyond)).orderBy(...orderBy)
      return limit === undefined ? rows : rows.limit(limit)
    },
    count: () => db.$count(exchanged, where),
  }
}

const QUOTED = {
  text: statements.text,
  language: statements.language,
  page: statements.page,
  line: statements.line,
  submissionId: submissions.id,
  cycle: { year: cycles.year, month: cycles.month },
  jurisdictionId: jurisdictions.id,
  jurisdiction: jurisdictions.name,
}

function select(db: Db) {
  return (where: SQL | undefined) =>
    db
      .select({
        id: exchanged.statementId,
        month: exchanged.month,
        candidates: exchanged.candidates,
        ...QUOTED,
      })
      .from(exchanged)
      .innerJoin(statements, eq(statements.id, exchanged.statementId))
      .innerJoin(sections, eq(statements.sectionId, sections.id))
      .innerJoin(submissions, eq(submissions.currentVersionId, sections.versionId))
      .innerJoin(cycles, eq(cycles.id, exchanged.cycleId))
      .innerJoin(jurisdictions, eq(jurisdictions.id, exchanged.jurisdictionId))
      .where(where)
      .$dynamic()
}

function whereOf(councilId: number, { show, cycle, jurisdiction }: BoardFilter): SQL | undefined {
  const seat = sql`(select ${jurisdictions.id} from ${jurisdictions} where ${jurisdictions.key} = ${jurisdiction})`
  return and(
    eq(exchanged.councilId, councilId),
    eq(exchanged.kind, show === 'unasked' ? 'offer' : 'need'),
    eq(exchanged.isAnswered, show === 'answered'),
    cycle === null ? undefined : eq(exchanged.month, cycle.year * 12 + cycle.month),
    jurisdiction === null ? undefined : eq(exchanged.jurisdictionId, seat),
  )
}

/** How many there are of each kind under the rest of the filter. */
export async function countExchanged(
  actor: Actor,
  councilId: number,
  filter: Omit<BoardFilter, 'show'>,
): Promise<Record<BoardFilter['show'], number>> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const count = (show: BoardFilter['show']) =>
    db.$count(exchanged, whereOf(councilId, { ...filter, show }))
  return {
    answered: await count('answered'),
    unanswered: await count('unanswered'),
    unasked: await count('unasked'),
  }
}

export type OfferQuote = Pick<Exchanged, keyof typeof QUOTED> & { id: number }

/** The offers that stand beside some needs. */
export async function readOffers(
  actor: Actor,
  councilId: number,
  ids: readonly number[],
): Promise<Map<number, OfferQuote>> {
  requireRight(actor, 'read', councilId)
  if (ids.length === 0) return new Map()
  const db = await database()
  const rows = await db
    .select({ id: statements.id, ...QUOTED })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissions, eq(submissions.currentVersionId, sections.versionId))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .where(and(eq(cycles.councilId, councilId), inArray(statements.id, [...new Set(ids)])))
  return new Map(rows.map((row) => [row.id, row]))
}

export type Introduction = Pick<
  typeof introductions.$inferSelect,
  'needId' | 'offerId' | 'step' | 'at' | 'revision'
> & { by: string | null }

/** How far the introductions of some needs have come. */
export async function readIntroductions(
  actor: Actor,
  councilId: number,
  needIds: readonly number[],
): Promise<Introduction[]> {
  requireRight(actor, 'read', councilId)
  if (needIds.length === 0) return []
  const db = await database()
  return db
    .select({
      needId: introductions.needId,
      offerId: introductions.offerId,
      step: introductions.step,
      at: introductions.at,
      revision: introductions.revision,
      by: user.name,
    })
    .from(introductions)
    .leftJoin(user, eq(user.id, introductions.by))
    .where(and(eq(introductions.councilId, councilId), inArray(introductions.needId, [...needIds])))
}

export type Beside = { offers: Map<number, OfferQuote>; introductions: Introduction[] }

/** What stands beside some rows of the list: the offers, and how far they have come. */
export async function readBeside(
  actor: Actor,
  councilId: number,
  rows: readonly Exchanged[],
): Promise<Beside> {
  const ids = rows.flatMap(({ candidates }) => candidates.map((one) => one.statementId))
  return {
    offers: await readOffers(actor, councilId, ids),
    introductions: await readIntroductions(
      actor,
      councilId,
      rows.map(({ id }) => id),
    ),
  }
}
