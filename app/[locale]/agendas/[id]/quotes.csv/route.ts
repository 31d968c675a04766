import { getLocale, getTranslations } from 'next-intl/server'
import { openAgendaFile } from '#app/[locale]/agendas/agenda-file.ts'
import { answerTable } from '#app/table-file.ts'
import { numbered } from '#lib/agendas/agenda.ts'
import { monthCell, said } from '#lib/exports/cells.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'

type Context = { params: Promise<{ id: string }> }

/** One line a quote, under the number and the title of the item that shows it. */
export async function GET(request: Request, { params }: Context) {
  const { actor, council, cycle, items } = await openAgendaFile(request, (await params).id)
  const t = await getTranslations('agendas')
  const themes = await getTranslations('themes')
  const locale = await getLocale()
  const columns = [
    said('number', t('number')),
    said('item', t('item')),
    said('quote', t('quote')),
    said('jurisdiction', themes('jurisdiction')),
    said('section', themes('section')),
    said('cycle', t('cycle')),
    said('page', themes('page')),
    said('line', themes('line')),
  ]
  const rows = numbered(items).flatMap((item) =>
    item.quotes.map((quote) => [
      item.number,
      inLanguage(item.title, locale),
      quote.text,
      inLanguage(quote.jurisdiction, locale),
      said(quote.section, t(`sections.${quote.section}`)),
      monthCell(quote, locale),
      quote.page,
      quote.line,
    ]),
  )
  return answerTable(request, { actor, council, name: 'evidence', table: { columns, rows }, cycle })
}
