import { getLocale, getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { stateOn, todayOf } from '#lib/cycles/cycle.ts'
import { csvResponse, readFlavour } from '#lib/exports/csv.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { countRoll, listRolls } from '#lib/submissions/roll.ts'

export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council') ?? undefined)
  const t = await getTranslations('cycles')
  const locale = await getLocale()
  const rolls = await listRolls(actor, council.id)
  const today = todayOf(council, new Date())
  const columns = [
    t('cycle'),
    t('state'),
    t('reported'),
    t('expected'),
    t('nothingToReport'),
    t('opensOn'),
    t('dueOn'),
    t('lateUntil'),
    t('meetsOn'),
  ]
  const rows = rolls.toReversed().map(({ cycle, roll }) => {
    const { reported, expected, nil } = countRoll(roll)
    return [
      formatMonth(cycle, locale),
      t(`states.${stateOn(cycle, today)}`),
      reported,
      expected,
      nil,
      cycle.opensOn,
      cycle.dueOn,
      cycle.lateUntil,
      cycle.meetsOn,
    ]
  })
  return csvResponse({ columns, rows }, t('file'), readFlavour(asked.get('csv'), locale))
}
