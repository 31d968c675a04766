import { asc, eq, isNull, ne, or, sql } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { exchanged, exchangeRuns, introductions, type StoredLaterWord } from '#db/schema/links.ts'
import { sections, statements, submissions } from '#db/schema/submissions.ts'
import { readEarlier } from '#lib/submissions/queries/read-earlier.ts'
import { type Exchanges, exchangesAside } from '../aside.ts'
import { exchangeMark, type HeardIn } from '../pairs.ts'

const ROWS_AT_ONCE = 500

/** The councils whose statements changed since their needs and offers were last read, or that were read by other rules. */
export async function councilsToExchange(): Promise<number[]> {
  const db = await database()
  const rows = await db
    .select({ id: councils.id })
    .from(councils)
    .leftJoin(exchangeRuns, eq(exchangeRuns.councilId, councils.id))
    .where(
      or(
        isNull(exchangeRuns.councilId),
        ne(exchangeRuns.statementsRevision, councils.statementsRevision),
        ne(exchangeRuns.mark, exchangeMark()),
      ),
    )
    .orderBy(asc(councils.id))
  return rows.map(({ id }) => id)
}

/** Reads who asks for what and who offers it, and writes down what likely answers what; introductions stay as they are. */
export async function renewExchanged(
  councilId: number,
): Promise<{ needs: number; offers: number }> {
  const db = await database()
  // Asked first: what changes while this reads is due again afterwards.
  const [council] = await db
    .select({ statementsRevision: councils.statementsRevision })
    .from(councils)
    .where(eq(councils.id, councilId))
  if (!council) return { needs: 0, offers: 0 }
  const stated = await db
    .select({
      id: statements.id,
      jurisdictionId: submissions.jurisdictionId,
      cycleId: cycles.id,
      month: sql<number>`(${cycles.year} * 12 + ${cycles.month})::int`,
      section: sections.kind,
      language: statements.language,
      text: statements.text,
    })
    .from(cycles)
    .innerJoin(submissions, eq(submissions.cycleId, cycles.id))
    .innerJoin(sections, eq(sections.versionId, submissions.currentVersionId))
    .innerJoin(statements, eq(statements.sectionId, sections.id))
    .where(eq(cycles.councilId, councilId))
    .orderBy(asc(statements.id))
  const months = [...new Set(stated.map(({ month }) => month))].sort((a, b) => a - b)
  const heard = stated.map(
    ({ month, ...one }): HeardIn => ({ ...one, cycle: months.indexOf(month) }),
  )
  const found = await exchangesAside(heard)
  await db.transaction(async (tx) => {
    await tx.select().from(councils).where(eq(councils.id, councilId)).for('update')
    const rows = rowsOf(stated, found, await followAmended(tx, councilId, stated))
    await tx.delete(exchanged).where(eq(exchanged.councilId, councilId))
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
      await tx
        .insert(exchanged)
        .values(rows.slice(at, at + ROWS_AT_ONCE).map((row) => ({ councilId, ...row })))
    const stamp = { statementsRevision: council.statementsRevision, mark: exchangeMark() }
    await tx
      .insert(exchangeRuns)
      .values({ councilId, ...stamp })
      .onConflictDoUpdate({ target: exchangeRuns.councilId, set: stamp })
  })
  return { needs: found.needs.length, offers: found.offers.length }
}

type Stated = { id: number; jurisdictionId: number; cycleId: number; month: number }

type Introduced = Pick<typeof introductions.$inferSelect, 'id' | 'needId' | 'offerId'>

/** Who was brought together, by their statements as the forms have them now: a form that is amended takes that along. */
async function followAmended(
  tx: Transaction,
  councilId: number,
  stated: readonly Stated[],
): Promise<Introduced[]> {
  const own = await tx
    .select({
      id: introductions.id,
      needId: introductions.needId,
      offerId: introductions.offerId,
    })
    .from(introductions)
    .where(eq(introductions.councilId, councilId))
    .orderBy(asc(introductions.id))
  if (own.length === 0) return []
  const earlier = await readEarlier(tx, councilId)
  const now = new Map(stated.flatMap(({ id }) => earlier(id).map((one) => [one, id] as const)))
  const pairs = new Set(own.map(keyOf))
  const followed: Introduced[] = []
  for (const one of own) {
    const { id } = one
    const needId = now.get(one.needId) ?? one.needId
    const offerId = now.get(one.offerId) ?? one.offerId
    const moved = { id, needId, offerId }
    // Brought together a second time, under their newer words.
    if (keyOf(moved) !== keyOf(one) && pairs.has(keyOf(moved))) continue
    followed.push(moved)
    if (keyOf(moved) === keyOf(one)) continue
    pairs.add(keyOf(moved))
    await tx.update(introductions).set({ needId, offerId }).where(eq(introductions.id, id))
  }
  return followed
}

const keyOf = ({ needId, offerId }: Introduced) => `${needId} ${offerId}`

function rowsOf(
  stated: readonly Stated[],
  { needs, offers, pairs }: Exchanges,
  introduced: readonly Introduced[],
) {
  const candidates = new Map<number, StoredLaterWord[]>()
  const asked = new Set<number>()
  for (const { needId, offerId, score, shared } of pairs) {
    const list = candidates.get(needId) ?? []
    list.push({
      statementId: offerId,
      score,
      shared: shared.map(({ first, second }) => ({ first, second })),
    })
    candidates.set(needId, list)
    asked.add(offerId)
  }
  const kinds = new Map<number, 'need' | 'offer'>()
  for (const id of offers) kinds.set(id, 'offer')
  for (const id of needs) kinds.set(id, 'need')
  // Whom a person brought together stays so, whatever is likely now.
  const stands = new Set(stated.map(({ id }) => id))
  for (const { needId, offerId } of introduced) {
    if (!stands.has(needId) || !stands.has(offerId)) continue
    kinds.set(needId, 'need')
    asked.add(offerId)
    const list = candidates.get(needId) ?? []
    if (!list.some(({ statementId }) => statementId === offerId))
      list.push({ statementId: offerId, score: 0, shared: [] })
    candidates.set(needId, list)
  }
  return stated.flatMap(({ id, jurisdictionId, cycleId, month }) => {
    const kind = kinds.get(id)
    if (!kind) return []
    const own = kind === 'need' ? (candidates.get(id) ?? []) : []
    const isAnswered = kind === 'need' ? own.length > 0 : asked.has(id)
    return [{ statementId: id, kind, jurisdictionId, cycleId, month, candidates: own, isAnswered }]
  })
}
