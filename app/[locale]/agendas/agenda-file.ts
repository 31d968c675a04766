import { notFound } from 'next/navigation'
import { openAgendaPage, openWholeAgenda } from './open-agenda.ts'

/** What the files of an agenda start from; one that the reader may not see is not found. */
export async function openAgendaFile(request: Request, written: string) {
  const named = new URL(request.url).searchParams.get('council')
  const opened = await openAgendaPage(written, named)
  if (!opened) return notFound()
  const { actor, council, found } = opened
  return { actor, council, ...found }
}

/** The same for the files that say everything its items rest on. */
export async function openWholeFile(request: Request, written: string) {
  const named = new URL(request.url).searchParams.get('council')
  return (await openWholeAgenda(written, named)) ?? notFound()
}
