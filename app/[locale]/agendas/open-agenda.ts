import { cache } from 'react'
import { type Named, openIn } from '#app/session.ts'
import { findAgenda } from '#lib/agendas/queries.ts'
import { readId } from '#lib/councils/id.ts'

/** Who is asking, and the agenda in the address; null when there is none, or none yet for them. */
export const openAgendaPage = cache(async (written: string, named: Named) => {
  const id = readId(written)
  if (id === null) return null
  return openIn(
    named,
    (actor) => findAgenda(actor, id),
    ({ cycle }) => cycle.councilId,
  )
})
