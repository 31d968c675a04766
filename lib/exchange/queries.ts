import { and, asc, eq } from 'drizzle-orm'
import { type Database, database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { countedRuns, cycleExchanges, type KeptExchange } from '#db/schema/counts.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions } from '#db/schema/submissions.ts'
import { assignments } from '#db/schema/themes.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import { distinctPairs, exchangeAmong, exchangeMark } from './pairs.ts'

export type Exchange = KeptExchange

/** As many pairs as an overview has room for. */
const KEPT = 2

/**
 * What a cycle's statements offer one another. Whoever asks first after a statement changed, or where it stands, has it
 * read; the others are told what was found. What changes meanwhile counts up the stamp, so that nothing stale is kept.
 */
export async function readExchange(
  actor: Actor,
  councilId: number,
  cycleId: number,
): Promise<KeptExchange> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const [kept] = await db
    .select({ stamp: cycleExchanges.stamp, found: cycleExchanges.found })
    .from(cycleExchanges)
    .innerJoin(cycles, eq(cycleExchanges.cycleId, cycles.id))
    .where(and(eq(cycleExchanges.cycleId, cycleId), eq(cycles.councilId, councilId)))
  if (kept?.found?.mark === exchangeMark()) return kept.found
  const found = await findExchange(db, councilId, cycleId)
  if (kept)
    await db
      .update(cycleExchanges)
      .set({ found })
      .where(and(eq(cycleExchanges.cycleId, cycleId), eq(cycleExchanges.stamp, kept.stamp)))
  return found
}

async function findExchange(
  db: Database,
  councilId: number,
  cycleId: number,
): Promise<KeptExchange> {
  const heard = await db
    .select({
      id: statements.id,
      jurisdictionId: submissions.jurisdictionId,
      section: sections.kind,
      language: statements.language,
      text: statements.text,
      isDoubtful: assignments.isDoubtful,
    })
    .from(cycles)
    .innerJoin(submissions, eq(submissions.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .innerJoin(sections, eq(sections.versionId, submissions.currentVersionId))
    .innerJoin(statements, eq(statements.sectionId, sections.id))
    .innerJoin(countedRuns, eq(countedRuns.councilId, cycles.councilId))
    .innerJoin(
      assignments,
      and(eq(assignments.runId, countedRuns.runId), eq(assignments.statementId, statements.id)),
    )
    .where(and(eq(cycles.id, cycleId), eq(cycles.councilId, councilId)))
    .orderBy(asc(jurisdictions.key), asc(sections.kind), asc(statements.position))
  const { needs, offers, pairs } = exchangeAmong(heard)
  const firm = new Set(heard.filter(({ isDoubtful }) => !isDoubtful).map(({ id }) => id))
  const among = pairs().filter(({ needId, offerId }) => firm.has(needId) && firm.has(offerId))
  return {
    mark: exchangeMark(),
    needs: needs.length,
    offers: offers.length,
    pairs: distinctPairs(among, KEPT).map(({ needId, offerId, shared }) => ({
      needId,
      offerId,
      names: shared.map(({ name }) => name),
    })),
  }
}
