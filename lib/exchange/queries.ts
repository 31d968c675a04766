import { and, asc, eq } from 'drizzle-orm'
import { type Database, database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import {
  countedRuns,
  cycleExchanges,
  type KeptExchange,
  type ThemeExchange,
} from '#db/schema/counts.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions } from '#db/schema/submissions.ts'
import { assignments } from '#db/schema/themes.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import { distinctPairs, exchangeAmong, exchangeMark, type Heard } from './pairs.ts'

export type Exchange = KeptExchange

/** As many pairs as an overview has room for. */
const KEPT = 2

/** By another reading, or before it was kept for each theme, something else was found. */
function markOfNow(): string {
  return `by theme, ${exchangeMark()}`
}

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
  if (kept?.found?.mark === markOfNow()) return kept.found
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
      themeId: assignments.themeId,
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
  const exchange = exchangeAmong(heard)
  const { needs, offers, pairs } = exchange
  const firm = new Set(heard.filter(({ isDoubtful }) => !isDoubtful).map(({ id }) => id))
  const among = pairs().filter(({ needId, offerId }) => firm.has(needId) && firm.has(offerId))
  return {
    mark: markOfNow(),
    needs: needs.length,
    offers: offers.length,
    pairs: distinctPairs(among, KEPT).map(({ needId, offerId, shared }) => ({
      needId,
      offerId,
      names: shared.map(({ name }) => name),
    })),
    themes: themesOf(heard, exchange),
  }
}

type HeardInTheme = Heard & { themeId: number | null; isDoubtful: boolean }

function themesOf(
  heard: readonly HeardInTheme[],
  { needs, offers, presentersOf }: ReturnType<typeof exchangeAmong>,
): ThemeExchange[] {
  const [asks, gives] = [new Set<Heard>(needs), new Set<Heard>(offers)]
  const byTheme = new Map<number, HeardInTheme[]>()
  for (const said of heard) {
    if (said.themeId === null) continue
    const own = byTheme.get(said.themeId) ?? []
    own.push(said)
    byTheme.set(said.themeId, own)
  }
  return [...byTheme].flatMap(([themeId, said]) => {
    const counted = {
      themeId,
      needs: said.filter((one) => asks.has(one)).length,
      offers: said.filter((one) => gives.has(one)).length,
      presenters: [...presentersOf(said.filter(({ isDoubtful }) => !isDoubtful))],
    }
    return counted.needs + counted.offers > 0 ? [counted] : []
  })
}
