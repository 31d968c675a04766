import { getLocale, getTranslations } from 'next-intl/server'
import { type Cycle, dayOf, stateOn } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatDay, formatShortDay } from '#lib/i18n/formats.ts'
import type { RollCall } from '#lib/submissions/roll.ts'

/** What stands under a name on the roll: "9 Sept, v2", "nothing to report", "not received". */
export async function saysOf(cycle: Cycle, today: string): Promise<(call: RollCall) => string> {
  const t = await getTranslations('cycles')
  const locale = await getLocale()
  const isAsked = stateOn(cycle, today) !== 'upcoming'
  return ({ state, receivedAt, isLate, version, proxy }) => {
    if (state === 'proxy')
      return t('call.proxy', { name: proxy ? inLanguage(proxy.name, locale) : '' })
    if (state === 'not-received') return t(isAsked ? 'call.not-received' : 'call.not-asked')
    if (!receivedAt) return t('call.excused')
    if (state === 'nil') return t(isLate ? 'call.nilLate' : 'call.nil')
    const day = dayOf(receivedAt)
    // An old form filed years later: the day of its filing says nothing without its year.
    const isFiled = day > cycle.lateUntil || day < cycle.opensOn
    return t(isLate ? 'call.late' : isFiled ? 'call.filed' : 'call.reported', {
      day: isFiled ? formatDay(day, locale) : formatShortDay(day, locale),
      version: version ?? 1,
    })
  }
}
