import { openAgendaFile } from '#app/[locale]/agendas/agenda-file.ts'
import { getLocale } from 'next-intl/server'
import { writeMarkdown } from '#lib/agendas/outline.ts'
import { sayAgenda } from '#lib/agendas/say/say-agenda.ts'

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const found = await openAgendaFile(request, (await params).id)
  return new Response(writeMarkdown(sayAgenda(found, await getLocale())), {
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      'content-disposition': 'attachment; filename="agenda.md"',
      'cache-control': 'private, no-store',
    },
  })
}
