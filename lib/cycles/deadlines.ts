import type { Locale } from '#lib/i18n/bilingual.ts'
import { formatDay, formatLongDay } from '#lib/i18n/formats.ts'
import { type CycleDates, stateOn } from './cycle.ts'

/**
 * The one sentence about a cycle's dates, the same on its page, on a jurisdiction's own and in every letter, so that nobody
 * is told another date: which of `cycles.deadlines` it is, and what stands in it.
 */
export function deadlinesOf(cycle: CycleDates, today: string, locale: Locale) {
  const { opensOn, dueOn, lateUntil } = cycle
  const state = stateOn(cycle, today)
  const values = {
    opens: formatDay(opensOn, locale),
    due: formatLongDay(dueOn, locale),
    until: formatDay(lateUntil, locale),
    takesLate: String(lateUntil > dueOn),
  }
  return { state, values }
}
