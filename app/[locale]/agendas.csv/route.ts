import { getLocale, getTranslations } from 'next-intl/server'
import { sayCirculation } from '#app/[locale]/agendas/say-agenda.ts'
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
  const columns = [t('cycle'), t('state'), t('meetsOn'), t('items'), t('planned'), t('length')]
  const states = await Promise.all(lines.map(({ agenda }) => agenda && sayCirculation(agenda)))
  const rows = lines.map(({ cycle, agenda, itemCount, plannedMinutes }, index) => [
    formatMonth(cycle, locale),
    states[index] ?? null,
    agenda?.meetsOn ?? cycle.meetsOn,
    agenda ? itemCount : null,
    agenda ? plannedMinutes : null,
    agenda?.lengthMinutes ?? null,
  ])
  return csvResponse({ columns, rows }, 'agendas', readFlavour(asked.get('csv'), locale))
}
