import { getLocale, getTranslations } from 'next-intl/server'
import type { Month } from '#lib/cycles/cycle.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { cssString } from './css-string.ts'
import { OfCycle } from './of-cycle.tsx'

/** For a page about one cycle, so that each of its printed sheets names that cycle. */
export async function CycleOnPaper({ cycle }: { cycle: Month }) {
  const t = await getTranslations('paper')
  return <OfCycle words={cssString(t('cycle', { month: formatMonth(cycle, await getLocale()) }))} />
}
