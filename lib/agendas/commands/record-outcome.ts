import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { agendaActions, agendaItems } from '#db/schema/agendas.ts'
import type { Actor } from '#lib/auth/actor.ts'
import type { ActionInput, OutcomeInput } from '../outcome.ts'
import { mayPresent } from './steps/may-present.ts'
import { type Answer, revise, type Seen } from './steps/revise.ts'

/** What became of an item at the meeting, and who does what by when. What went out stays what went out. */
export async function recordOutcome(
  actor: Actor,
  seen: Seen & { itemId: number },
  { actions, ...outcome }: OutcomeInput,
  now: Date,
): Promise<Answer> {
  return revise(actor, seen, now, async (tx) => {
    for (const { jurisdictionId } of actions)
      if (!(await mayPresent(tx, seen.agendaId, jurisdictionId))) return 'not-found'
    const [item] = await tx
      .update(agendaItems)
      .set(outcome)
      .where(and(eq(agendaItems.id, seen.itemId), eq(agendaItems.agendaId, seen.agendaId)))
      .returning({ id: agendaItems.id })
    if (!item) return 'not-found'
    await keepActions(tx, item.id, actions, { by: actor.userId, now })
    return 'record-outcome'
  })
}

async function keepActions(
  tx: Transaction,
  itemId: number,
  actions: readonly ActionInput[],
  done: { by: string | null; now: Date },
): Promise<void> {
  const had = await tx.select().from(agendaActions).where(eq(agendaActions.itemId, itemId))
  const ofItem = eq(agendaActions.itemId, itemId)
  const gone = had.map(({ id }) => id).filter((id) => actions.every((action) => action.id !== id))
  if (gone.length > 0)
    await tx.delete(agendaActions).where(and(ofItem, inArray(agendaActions.id, gone)))
  for (const [position, { id, isDone, ...action }] of actions.entries()) {
    const before = had.find((one) => one.id === id)
    const doneAt = isDone ? (before?.doneAt ?? done.now) : null
    const doneBy = isDone ? (before?.doneAt ? before.doneBy : done.by) : null
    const columns = { ...action, position, doneAt, doneBy }
    if (before) await tx.update(agendaActions).set(columns).where(eq(agendaActions.id, before.id))
    else await tx.insert(agendaActions).values({ ...columns, itemId })
  }
}
