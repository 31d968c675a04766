import { eq } from 'drizzle-orm'
import { agendaItems, agendas } from '#db/schema/agendas.ts'
import type { Actor } from '#lib/auth/actor.ts'
import { circulationOf } from '../circulation.ts'
import { type Answer, revise, type Seen } from './steps/revise.ts'

/** Sends the agenda out as it stands: from now on everybody in the council may read it. */
export async function circulateAgenda(actor: Actor, seen: Seen, now: Date): Promise<Answer> {
  return revise(actor, seen, now, async (tx, agenda) => {
    if (circulationOf(agenda) === 'circulated') return 'unchanged'
    const items = await tx
      .select({ id: agendaItems.id })
      .from(agendaItems)
      .where(eq(agendaItems.agendaId, seen.agendaId))
      .limit(1)
    if (items.length === 0) return 'nothing-on-it'
    await tx
      .update(agendas)
      .set({
        circulatedAt: now,
        circulatedBy: actor.userId,
        circulatedRevision: seen.revision + 1,
        withdrawnAt: null,
      })
      .where(eq(agendas.id, seen.agendaId))
    return 'circulate-agenda'
  })
}

/** Takes a circulated agenda back: whoever comes for it is told that it was, and when. */
export async function withdrawAgenda(actor: Actor, seen: Seen, now: Date): Promise<Answer> {
  return revise(actor, seen, now, async (tx, agenda) => {
    if (!agenda.circulatedAt || agenda.withdrawnAt) return 'unchanged'
    await tx.update(agendas).set({ withdrawnAt: now }).where(eq(agendas.id, seen.agendaId))
    return 'withdraw-agenda'
  })
}
