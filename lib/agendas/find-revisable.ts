import { eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { agendas } from '#db/schema/agendas.ts'
import { cycles } from '#db/schema/cycles.ts'
import { type Actor, isDenied, sitsIn } from '#lib/auth/actor.ts'

/** The council of an agenda that this person may change, or why they may not. */
export async function findRevisable(
  actor: Actor,
  agendaId: number,
): Promise<{ councilId: number } | { ok: false; reason: 'not-allowed' | 'not-found' }> {
  const db = await database()
  const [found] = await db
    .select({ councilId: cycles.councilId, circulatedAt: agendas.circulatedAt })
    .from(agendas)
    .innerJoin(cycles, eq(agendas.cycleId, cycles.id))
    .where(eq(agendas.id, agendaId))
  if (!found || !sitsIn(actor, found.councilId)) return { ok: false, reason: 'not-found' }
  // Whoever may not make agendas learns of a draft as little as of one that never was.
  if (isDenied(actor, 'plan', found.councilId))
    return { ok: false, reason: found.circulatedAt ? 'not-allowed' : 'not-found' }
  return { councilId: found.councilId }
}
