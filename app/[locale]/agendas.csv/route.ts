import { getLocale, getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { listAgendas } from '#lib/agendas/queries.ts'
import { csvResponse, readFlavour } from '#lib/exports/csv.ts'
import { formatMonth } from '#lib/i18n/formats.ts'

export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council') ?? undefined)
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  const lines = await listAgendas(actor, council.id)
  const columns = [t('cycle'), t('meetsOn'), t('items'), t('planned'), t('length')]
  const rows = lines.map(({ cycle, agenda, itemCount, plannedMinutes }) => [
    formatMonth(cycle, locale),
    agenda?.meetsOn ?? cycle.meetsOn,
    agenda ? itemCount : null,
    agenda ? plannedMinutes : null,
    agenda?.lengthMinutes ?? null,
  ])
  return csvResponse({ columns, rows }, 'agendas', readFlavour(asked.get('csv'), locale))
}
