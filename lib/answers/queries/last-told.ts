import { and, asc, desc, eq, inArray, lt, or } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions } from '#db/schema/submissions.ts'
import type { Cycle, Month } from '#lib/cycles/cycle.ts'
import type { LastPriority } from '../priorities.ts'

/** What one jurisdiction itself last called its priorities, however many cycles ago. */
export type LastTold = { cycle: Month; priorities: LastPriority[] }

/**
 * What each of these jurisdictions last called its priorities before this cycle, in its own words: of the last form that
 * had any, so that a cycle without one is passed over. No actor: whoever asks has been allowed to.
 */
export async function listLastTold(
  db: Database | Transaction,
  { councilId, year, month }: Pick<Cycle, 'councilId' | 'year' | 'month'>,
  jurisdictionIds: number[],
): Promise<Map<number, LastTold>> {
  const told = new Map<number, LastTold>()
  if (jurisdictionIds.length === 0) return told
  const rows = await db
    .select({
      jurisdictionId: submissions.jurisdictionId,
      year: cycles.year,
      month: cycles.month,
      priority: { statementId: statements.id, text: statements.text },
    })
    .from(submissions)
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(sections, eq(sections.versionId, submissions.currentVersionId))
    .innerJoin(statements, eq(statements.sectionId, sections.id))
    .where(
      and(
        eq(cycles.councilId, councilId),
        or(lt(cycles.year, year), and(eq(cycles.year, year), lt(cycles.month, month))),
        inArray(submissions.jurisdictionId, jurisdictionIds),
        eq(sections.kind, 'priorities'),
        eq(statements.depth, 0),
      ),
    )
    .orderBy(desc(cycles.year), desc(cycles.month), asc(statements.position))
  for (const { jurisdictionId, priority, ...cycle } of rows) {
    const known = told.get(jurisdictionId)
    if (!known) told.set(jurisdictionId, { cycle, priorities: [priority] })
    else if (known.cycle.year === cycle.year && known.cycle.month === cycle.month)
      known.priorities.push(priority)
  }
  return told
}
