import { getLocale, getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { csvResponse, readFlavour } from '#lib/exports/csv.ts'

export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council') ?? undefined)
  const seats = await listSeats(actor, council.id)
  const t = await getTranslations('jurisdictions')
  const order = await getTranslations('cycles.orders')
  const columns = [
    t('nameEn'),
    t('nameFr'),
    t('abbreviationEn'),
    t('abbreviationFr'),
    t('order'),
    t('alsoWritten'),
  ]
  const rows = seats.map(({ name, abbreviation, order: rank, aliases }) => [
    name.en,
    name.fr,
    abbreviation.en,
    abbreviation.fr,
    order(rank),
    aliases.join(' | '),
  ])
  const flavour = readFlavour(asked.get('csv'), await getLocale())
  return csvResponse({ columns, rows }, t('file'), flavour)
}
