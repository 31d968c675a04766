import { getLocale, getTranslations } from 'next-intl/server'
import type { CycleDates } from '#lib/cycles/cycle.ts'
import { deadlinesOf } from '#lib/cycles/deadlines.ts'

/** When forms are due, how long late ones are taken, and what holds after that. */
export async function Deadlines({ cycle, today }: { cycle: CycleDates; today: string }) {
  const t = await getTranslations('cycles')
  const { state, values } = deadlinesOf(cycle, today, await getLocale())
  return t.rich(`deadlines.${state}`, { ...values, b: (text) => <b>{text}</b> })
}
