import { asc, eq, isNull, ne, or, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { exchanged, exchangeRuns, type StoredLaterWord } from '#db/schema/links.ts'
import { sections, statements, submissions } from '#db/schema/submissions.ts'
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
  const rows = rowsOf(stated, found)
  await db.transaction(async (tx) => {
    await tx.select().from(councils).where(eq(councils.id, councilId)).for('update')
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

function rowsOf(stated: readonly Stated[], { needs, offers, pairs }: Exchanges) {
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
  return stated.flatMap(({ id, jurisdictionId, cycleId, month }) => {
    const kind = kinds.get(id)
    if (!kind) return []
    const own = kind === 'need' ? (candidates.get(id) ?? []) : []
    const isAnswered = kind === 'need' ? own.length > 0 : asked.has(id)
    return [{ statementId: id, kind, jurisdictionId, cycleId, month, candidates: own, isAnswered }]
  })
}
