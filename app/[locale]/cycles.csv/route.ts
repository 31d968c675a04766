import { getLocale, getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { answerTable } from '#app/table-file.ts'
import { stateOn, todayOf } from '#lib/cycles/cycle.ts'
import { dayCell, monthCell, said } from '#lib/exports/cells.ts'
import { outOf } from '#lib/trends/matrix.ts'
import { readCalendar } from '#lib/trends/queries.ts'

export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const t = await getTranslations('cycles')
  const locale = await getLocale()
  const calendar = await readCalendar(actor, council.id)
  const today = todayOf(council, new Date())
  const columns = [
    said('cycle', t('cycle')),
    said('state', t('state')),
    said('opens_on', t('opensOn')),
    said('due_on', t('dueOn')),
    said('late_until', t('lateUntil')),
    said('meets_on', t('meetsOn')),
    said('reported', t('reported')),
    said('expected', t('expected')),
    said('nothing_to_report', t('ofWhichNothing')),
    said('excused', t('excusedColumn')),
  ]
  const rows = calendar.cycles.toReversed().map((cycle) => {
    const { reported, expected, nothing, excused } = outOf(calendar, cycle.id)
    const state = stateOn(cycle, today)
    return [
      monthCell(cycle, locale),
      said(state, t(`states.${state}`)),
      dayCell(cycle.opensOn),
      dayCell(cycle.dueOn),
      dayCell(cycle.lateUntil),
      dayCell(cycle.meetsOn),
      reported,
      expected,
      nothing,
      excused,
    ]
  })
  return answerTable(request, { actor, council, name: 'cycles', table: { columns, rows } })
}
