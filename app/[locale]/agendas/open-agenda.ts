import { cache } from 'react'
import { requireActor } from '#app/session.ts'
import { findAgenda } from '#lib/agendas/queries.ts'

/** Who is asking, and the agenda in the address; null when there is none, or none yet for them. */
export const openAgendaPage = cache(async (written: string) => {
  const actor = await requireActor()
  const found = /^\d{1,9}$/.test(written) ? await findAgenda(actor, Number(written)) : null
  return found && { actor, found }
})
