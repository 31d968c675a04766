import { and, desc, eq, isNull, ne, or, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { agendaItems, agendas } from '#db/schema/agendas.ts'
import { cycles } from '#db/schema/cycles.ts'
import { exchanged } from '#db/schema/links.ts'
import { statements } from '#db/schema/submissions.ts'
import { assignments } from '#db/schema/themes.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Cycle, Month } from '#lib/cycles/cycle.ts'
import { placedIn } from '#lib/themes/queries/placed-rows.ts'
import { readableTo } from './queries.ts'

type CycleKey = Pick<Cycle, 'id' | 'councilId'>

/** `cycles` counts back from the one asked about: 1 is the one just before. */
export type LastDiscussed = Month & { cycles: number }

/** When each theme was last on an agenda before a cycle; an item that was deferred was not discussed. */
export async function lastDiscussed(
  actor: Actor,
  cycle: CycleKey,
): Promise<Map<number, LastDiscussed>> {
  requireRight(actor, 'read', cycle.councilId)
  const db = await database()
  const wasHeld = or(isNull(agendaItems.outcome), ne(agendaItems.outcome, 'deferred'))
  const rows = await db
    .select({
      cycleId: cycles.id,
      year: cycles.year,
      month: cycles.month,
      themeId: agendaItems.themeId,
    })
    .from(cycles)
    .leftJoin(agendas, and(eq(agendas.cycleId, cycles.id), readableTo(actor, cycle.councilId)))
    .leftJoin(agendaItems, and(eq(agendaItems.agendaId, agendas.id), wasHeld))
    .where(eq(cycles.councilId, cycle.councilId))
    .orderBy(desc(cycles.year), desc(cycles.month))
  const order = [...new Set(rows.map((row) => row.cycleId))]
  const here = order.indexOf(cycle.id)
  const last = new Map<number, LastDiscussed>()
  for (const { cycleId, themeId, year, month } of rows) {
    const back = order.indexOf(cycleId) - here
    if (themeId !== null && back > 0 && !last.has(themeId))
      last.set(themeId, { year, month, cycles: back })
  }
  return last
}

/** How many needs of a cycle wait for an answer in each theme. */
export async function countUnanswered(actor: Actor, cycle: CycleKey): Promise<Map<number, number>> {
  requireRight(actor, 'read', cycle.councilId)
  const db = await database()
  const rows = await db
    .select({ themeId: assignments.themeId, count: sql<number>`count(*)::int` })
    .from(exchanged)
    .innerJoin(statements, eq(statements.id, exchanged.statementId))
    .innerJoin(assignments, placedIn(cycle.councilId))
    .where(
      and(
        eq(exchanged.cycleId, cycle.id),
        eq(exchanged.kind, 'need'),
        eq(exchanged.isAnswered, false),
      ),
    )
    .groupBy(assignments.themeId)
  return new Map(rows.flatMap(({ themeId, count }) => (themeId === null ? [] : [[themeId, count]])))
}
