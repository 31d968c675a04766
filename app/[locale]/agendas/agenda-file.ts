import { notFound } from 'next/navigation'
import { findCouncil } from '#lib/councils/queries.ts'
import { openAgendaPage } from './open-agenda.ts'

/** What the files of an agenda start from; one that the reader may not see is not found. */
export async function openAgendaFile(written: string) {
  const opened = await openAgendaPage(written)
  const council = opened && (await findCouncil(opened.actor, opened.found.cycle.councilId))
  if (!opened || !council) return notFound()
  return { actor: opened.actor, council, ...opened.found }
}
