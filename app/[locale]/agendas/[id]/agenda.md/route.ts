import { notFound } from 'next/navigation'
import { sayAgenda } from '#app/[locale]/agendas/say-agenda.ts'
import { requireActor } from '#app/session.ts'
import { writeMarkdown } from '#lib/agendas/outline.ts'
import { findAgenda } from '#lib/agendas/queries.ts'

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const found = await findAgenda(await requireActor(), Number((await params).id) || 0)
  if (!found) notFound()
  return new Response(writeMarkdown(await sayAgenda(found)), {
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      'content-disposition': 'attachment; filename="agenda.md"',
      'cache-control': 'private, no-store',
    },
  })
}
