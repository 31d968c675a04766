import { getLocale } from 'next-intl/server'
import { momentOf } from '#lib/cycles/cycle.ts'
import {
  AGENDA_LANGUAGES,
  type AgendaFormat,
  type WrittenFile,
  writeAgendaFile,
} from '#lib/exports/agenda/agenda-files.ts'
import { attachment } from '#lib/exports/file-name.ts'
import { openWholeFile } from './agenda-file.ts'

/** An agenda as a file: `?language=fr`, or `both` for the two side by side. */
export async function answerAgenda(
  request: Request,
  id: string,
  format: AgendaFormat,
): Promise<Response> {
  const { council, whole } = await openWholeFile(request, id)
  const own = await getLocale()
  const asked = new URL(request.url).searchParams.get('language')
  const language = AGENDA_LANGUAGES.find((one) => one === asked) ?? own
  const now = momentOf(council, new Date())
  return answerFile(await writeAgendaFile(whole, { format, language, own, now }))
}

export function answerFile({ name, mediaType, bytes }: WrittenFile): Response {
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': mediaType,
      'content-disposition': attachment(name),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
