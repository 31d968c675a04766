import { getLocale } from 'next-intl/server'
import { openWholeFile } from '#app/[locale]/agendas/agenda-file.ts'
import { answerFile } from '#app/[locale]/agendas/answer-file.ts'
import { sayAgenda } from '#lib/agendas/say/say-agenda.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { writeRecordFile } from '#lib/exports/agenda/agenda-files.ts'

type Context = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Context) {
  const { council, whole } = await openWholeFile(request, (await params).id)
  const outline = sayAgenda(whole, await getLocale())
  return answerFile(await writeRecordFile(whole, outline, momentOf(council, new Date())))
}
