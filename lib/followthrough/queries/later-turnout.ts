import { and, eq, inArray } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { cycles, rosterEntries } from '#db/schema/cycles.ts'
import { submissions } from '#db/schema/submissions.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import { type Cycle, compareMonths, type Month } from '#lib/cycles/cycle.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import { REACH_CYCLES } from '../links.ts'

/** Whether a jurisdiction was heard in a cycle; of one in which nobody expected it nothing is told. */
export type LaterTurnout = {
  cycle: Cycle
  state: 'reported' | 'excused' | 'silent' | 'awaited'
}

type Asking = { jurisdictionId: number; cycle: Month }

/** For some priorities, the cycles that followed and whether their jurisdiction was heard in them, the earliest first. */
export async function laterTurnouts(
  actor: Actor,
  councilId: number,
  { of, today }: { of: readonly Asking[]; today: string },
): Promise<(asked: Asking) => LaterTurnout[]> {
  requireRight(actor, 'read', councilId)
  const all = (await listCycles(actor, councilId)).toSorted(compareMonths)
  const afterOf = ({ cycle }: Asking) =>
    all.filter((one) => compareMonths(one, cycle) > 0).slice(0, REACH_CYCLES)
  const cycleIds = [...new Set(of.flatMap((one) => afterOf(one).map(({ id }) => id)))]
  const states = await readStates(councilId, {
    cycleIds,
    jurisdictionIds: of.map((one) => one.jurisdictionId),
  })
  return (asked) =>
    afterOf(asked).flatMap((cycle): LaterTurnout[] => {
      const state = states.get(`${cycle.id} ${asked.jurisdictionId}`)
      if (!state) return []
      if (state !== 'expected') return [{ cycle, state }]
      return [{ cycle, state: today > cycle.lateUntil ? 'silent' : 'awaited' }]
    })
}

type Among = { cycleIds: number[]; jurisdictionIds: number[] }

async function readStates(councilId: number, { cycleIds, jurisdictionIds }: Among) {
  const found = new Map<string, 'reported' | 'excused' | 'expected'>()
  if (cycleIds.length === 0 || jurisdictionIds.length === 0) return found
  const db = await database()
  const expected = await db
    .select({
      cycleId: rosterEntries.cycleId,
      jurisdictionId: rosterEntries.jurisdictionId,
      state: rosterEntries.state,
    })
    .from(rosterEntries)
    .where(
      and(
        inArray(rosterEntries.cycleId, cycleIds),
        inArray(rosterEntries.jurisdictionId, jurisdictionIds),
      ),
    )
  for (const { cycleId, jurisdictionId, state } of expected)
    found.set(`${cycleId} ${jurisdictionId}`, state === 'expected' ? 'expected' : 'excused')
  const sent = await db
    .select({ cycleId: submissions.cycleId, jurisdictionId: submissions.jurisdictionId })
    .from(submissions)
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .where(
      and(
        eq(cycles.councilId, councilId),
        inArray(submissions.cycleId, cycleIds),
        inArray(submissions.jurisdictionId, jurisdictionIds),
      ),
    )
  for (const { cycleId, jurisdictionId } of sent)
    found.set(`${cycleId} ${jurisdictionId}`, 'reported')
  return found
}
