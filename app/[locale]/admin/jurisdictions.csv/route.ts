import { getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { answerTable } from '#app/table-file.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { said } from '#lib/exports/cells.ts'

export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const seats = await listSeats(actor, council.id)
  const t = await getTranslations('jurisdictions')
  const order = await getTranslations('cycles.orders')
  const columns = [
    said('name_en', t('nameEn')),
    said('name_fr', t('nameFr')),
    said('abbreviation_en', t('abbreviationEn')),
    said('abbreviation_fr', t('abbreviationFr')),
    said('order', t('order')),
    said('also_written', t('alsoWritten')),
  ]
  const rows = seats.map(({ name, abbreviation, order: rank, aliases }) => [
    name.en,
    name.fr,
    abbreviation.en,
    abbreviation.fr,
    said(rank, order(rank)),
    aliases.join(' | '),
  ])
  return answerTable(request, { actor, council, name: 'jurisdictions', table: { columns, rows } })
}
