import { getLocale, getTranslations } from 'next-intl/server'
import { sayState } from '#app/[locale]/agendas/say-agenda.ts'
import { openCouncil } from '#app/session.ts'
import { answerTable } from '#app/table-file.ts'
import { meetingOf } from '#lib/agendas/agenda.ts'
import { circulationOf } from '#lib/agendas/circulation.ts'
import { listAgendas } from '#lib/agendas/queries.ts'
import { todayOf } from '#lib/cycles/cycle.ts'
import { dayCell, monthCell, said } from '#lib/exports/cells.ts'

export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  const lines = await listAgendas(actor, council.id)
  const reader = { actor, today: todayOf(council, new Date()) }
  const columns = [
    said('cycle', t('cycle')),
    said('state', t('agenda')),
    said('meets_on', t('meetsOn')),
    said('items', t('items')),
    said('minutes_planned', t('planned')),
    said('minutes_of_meeting', t('length')),
  ]
  const rows = await Promise.all(
    lines.map(async (line) => [
      monthCell(line.cycle, locale),
      said(line.agenda ? circulationOf(line.agenda) : 'none', await sayState(line, reader)),
      dayCell(meetingOf(line)),
      line.agenda ? line.itemCount : null,
      line.agenda ? line.plannedMinutes : null,
      line.agenda?.lengthMinutes ?? null,
    ]),
  )
  return answerTable(request, { actor, council, name: 'agendas', table: { columns, rows } })
}
