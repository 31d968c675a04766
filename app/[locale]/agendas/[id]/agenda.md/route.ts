import { openAgendaFile } from '#app/[locale]/agendas/agenda-file.ts'
import { sayAgenda } from '#app/[locale]/agendas/say-agenda.ts'
import { writeMarkdown } from '#lib/agendas/outline.ts'

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const found = await openAgendaFile(request, (await params).id)
  return new Response(writeMarkdown(await sayAgenda(found)), {
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      'content-disposition': 'attachment; filename="agenda.md"',
      'cache-control': 'private, no-store',
    },
  })
}
