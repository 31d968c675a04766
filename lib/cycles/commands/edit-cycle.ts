import { and, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { record } from '#lib/audit/commands.ts'
import { type Change, lastChange } from '#lib/audit/queries.ts'
import { type Actor, isDenied, sitsIn } from '#lib/auth/actor.ts'
import { areInOrder, type Cycle, type CycleDates } from '../cycle.ts'

export type CycleChange = CycleDates & { id: number; revision: number }

type Refusal =
  | { ok: false; reason: 'not-allowed' | 'not-found' | 'dates-out-of-order' }
  | { ok: false; reason: 'changed-meanwhile'; current: Cycle; change: Change | null }

/** `revision` is the one the editor saw: when somebody saved in between, nothing is written and what they saved comes back. */
export async function editCycle(
  actor: Actor,
  change: CycleChange,
  now: Date,
): Promise<{ ok: true; cycle: Cycle } | Refusal> {
  const { id, revision, opensOn, dueOn, lateUntil, meetsOn } = change
  const db = await database()
  return db.transaction(async (tx): Promise<{ ok: true; cycle: Cycle } | Refusal> => {
    const [current] = await tx.select().from(cycles).where(eq(cycles.id, id)).for('update')
    if (!current || !sitsIn(actor, current.councilId)) return { ok: false, reason: 'not-found' }
    if (isDenied(actor, 'administer', current.councilId))
      return { ok: false, reason: 'not-allowed' }
    if (!areInOrder(change)) return { ok: false, reason: 'dates-out-of-order' }
    if (current.revision !== revision) {
      const change = await lastChange(tx, `cycle/${id}`)
      return { ok: false, reason: 'changed-meanwhile', current, change }
    }
    const dates = { opensOn, dueOn, lateUntil, meetsOn }
    const [cycle] = await tx
      .update(cycles)
      .set({ ...dates, revision: revision + 1 })
      .where(and(eq(cycles.id, id), eq(cycles.revision, revision)))
      .returning()
    if (!cycle) throw new Error(`cycle ${id} went while it was held`)
    const { opensOn: opened, dueOn: due, lateUntil: late, meetsOn: met } = current
    await record(tx, actor, now, {
      councilId: cycle.councilId,
      action: 'edit-cycle',
      subject: `cycle/${id}`,
      details: {
        from: { opensOn: opened, dueOn: due, lateUntil: late, meetsOn: met },
        to: dates,
      },
    })
    return { ok: true, cycle }
  })
}
