import { getLocale, getTranslations } from 'next-intl/server'
import { type Cycle, stateOn } from '#lib/cycles/cycle.ts'
import { formatDay } from '#lib/i18n/formats.ts'
import { countRoll, type RollCall } from '#lib/submissions/roll.ts'

type Props = { cycle: Cycle; roll: RollCall[]; today: string }

/** Where a cycle stands, in one sentence or two. */
export async function Standing({ cycle, roll, today }: Props) {
  const t = await getTranslations('cycles')
  const locale = await getLocale()
  const counts = countRoll(roll)
  if (roll.length === 0) return t('standing.empty')
  return t.rich(`standing.${stateOn(cycle, today)}`, {
    ...counts,
    opens: formatDay(cycle.opensOn, locale),
    due: formatDay(cycle.dueOn, locale),
    until: formatDay(cycle.lateUntil, locale),
    b: (words) => <b>{words}</b>,
  })
}
