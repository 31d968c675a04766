import { notFound } from 'next/navigation'
import { openAgendaFile } from '#app/[locale]/agendas/agenda-file.ts'
import { answerFile } from '#app/[locale]/agendas/answer-file.ts'
import { findSentFile, listVersions } from '#lib/agendas/versions.ts'
import { readId } from '#lib/councils/id.ts'

type Context = { params: Promise<{ id: string }> }

/** `?version=2&file=NAME` is a file as it was sent; without them, a list of all that was. */
export async function GET(request: Request, { params }: Context) {
  const { actor, agenda } = await openAgendaFile(request, (await params).id)
  const asked = new URL(request.url).searchParams
  const name = asked.get('file')
  if (name === null) return listed(await listVersions(actor, agenda.id))
  const number = readId(asked.get('version')) ?? 0
  const file = await findSentFile(actor, { agendaId: agenda.id, number, name })
  return file ? answerFile(file) : notFound()
}

function listed(versions: Awaited<ReturnType<typeof listVersions>>): Response {
  const sent = versions.map(({ said: _, ...version }) => version)
  return Response.json(sent, { headers: { 'cache-control': 'private, no-store' } })
}
