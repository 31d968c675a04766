import { getLocale, getTranslations } from 'next-intl/server'
import { sayCirculation } from '#app/[locale]/agendas/say-agenda.ts'
import { answerCsv } from '#app/csv.ts'
import { openCouncil } from '#app/session.ts'
import { circulationOf } from '#lib/agendas/circulation.ts'
import { listAgendas } from '#lib/agendas/queries.ts'
import { monthCell, said } from '#lib/exports/cells.ts'

export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  const lines = await listAgendas(actor, council.id)
  const columns = [
    said('cycle', t('cycle')),
    said('state', t('state')),
    said('meets_on', t('meetsOn')),
    said('items', t('items')),
    said('minutes_planned', t('planned')),
    said('minutes_of_meeting', t('length')),
  ]
  const rows = await Promise.all(
    lines.map(async ({ cycle, agenda, itemCount, plannedMinutes }) => [
      monthCell(cycle, locale),
      agenda ? said(circulationOf(agenda), await sayCirculation(agenda)) : said('none', t('none')),
      agenda?.meetsOn ?? cycle.meetsOn,
      agenda ? itemCount : null,
      agenda ? plannedMinutes : null,
      agenda?.lengthMinutes ?? null,
    ]),
  )
  return answerCsv(request, { actor, council, name: 'agendas', table: { columns, rows } })
}
