import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { sayAgenda } from '#app/[locale]/agendas/say-agenda.ts'
import { requireActor } from '#app/session.ts'
import { findAgenda } from '#lib/agendas/queries.ts'
import { csvResponse, readFlavour } from '#lib/exports/csv.ts'

/** One line a quote; an item that quotes nobody keeps its line. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const found = await findAgenda(await requireActor(), Number((await params).id) || 0)
  if (!found) notFound()
  const t = await getTranslations('agendas')
  const said = await sayAgenda(found)
  const columns = [
    t('number'),
    t('time'),
    t('item'),
    t('minutesLabel'),
    t('presenter'),
    t('quote'),
    t('source'),
  ]
  const rows = found.items.flatMap((item, index) => {
    const line = said.items[index]
    const head = [index + 1, line?.time ?? '', line?.title ?? '', item.minutes, item.presenter]
    if (!line || line.quotes.length === 0) return [[...head, null, null]]
    return line.quotes.map(({ text, source }) => [...head, text, source])
  })
  const flavour = readFlavour(new URL(request.url).searchParams.get('csv'), await getLocale())
  return csvResponse({ columns, rows }, 'agenda', flavour)
}
