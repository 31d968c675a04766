import { cache } from 'react'
import { type Named, openIn } from '#app/session.ts'
import { findAgenda } from '#lib/agendas/queries.ts'
import { readWhole } from '#lib/agendas/whole-agenda.ts'
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

/** The same with everything that its items rest on. */
export const openWholeAgenda = cache(async (written: string, named: Named) => {
  const opened = await openAgendaPage(written, named)
  if (!opened) return null
  const { actor, council, found } = opened
  return { actor, council, whole: await readWhole(actor, { ...found, council }, new Date()) }
})
