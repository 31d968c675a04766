import { eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { agendas } from '#db/schema/agendas.ts'
import { cycles } from '#db/schema/cycles.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, isDenied, sitsIn } from '#lib/auth/actor.ts'
import type { Refusal } from './steps/revise.ts'

/** Opens the agenda of a cycle's meeting; asked twice, the one that is there answers. */
export async function openAgenda(
  actor: Actor,
  cycleId: number,
  now: Date,
): Promise<{ ok: true; agendaId: number } | Refusal> {
  const db = await database()
  const [cycle] = await db.select().from(cycles).where(eq(cycles.id, cycleId))
  if (!cycle || !sitsIn(actor, cycle.councilId)) return { ok: false, reason: 'not-found' }
  if (isDenied(actor, 'plan', cycle.councilId)) return { ok: false, reason: 'not-allowed' }
  return db.transaction(async (tx) => {
    const [made] = await tx
      .insert(agendas)
      .values({ cycleId, meetsOn: cycle.meetsOn, editedAt: now, editedBy: actor.userId })
      .onConflictDoNothing()
      .returning({ id: agendas.id })
    if (made) {
      const subject = `agenda/${made.id}`
      await record(tx, actor, now, { councilId: cycle.councilId, action: 'open-agenda', subject })
      return { ok: true, agendaId: made.id }
    }
    const [there] = await tx
      .select({ id: agendas.id })
      .from(agendas)
      .where(eq(agendas.cycleId, cycleId))
    if (!there) throw new Error('an agenda neither made nor found')
    return { ok: true, agendaId: there.id }
  })
}
