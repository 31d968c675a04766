import { getLocale, getTranslations } from 'next-intl/server'
import type { CSSProperties } from 'react'
import { cssString } from '#app/_ui/css-string.ts'
import type { Actor } from '#lib/auth/actor.ts'
import type { Council } from '#lib/councils/queries.ts'
import { todayOf } from '#lib/cycles/cycle.ts'
import { findCurrentCycle } from '#lib/cycles/queries.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatDay, formatMonth } from '#lib/i18n/formats.ts'

type Line = 'council' | 'cycle' | 'day' | 'invented' | 'page'
type Margins = CSSProperties & Record<`--paper-${Line}`, string>

/** What stands above and below each printed sheet: `print.css` takes it from the style of the document. */
export async function onPaper(actor: Actor | null, council: Council | null): Promise<Margins> {
  const t = await getTranslations('paper')
  const app = await getTranslations('app')
  const locale = await getLocale()
  const today = todayOf({ livesOn: council?.livesOn ?? null }, new Date())
  const cycle = actor && council ? await findCurrentCycle(actor, council.id, today) : null
  return {
    '--paper-council': cssString(council ? inLanguage(council.name, locale) : ''),
    '--paper-cycle': cssString(
      cycle ? t('latestCycle', { month: formatMonth(cycle, locale) }) : '',
    ),
    '--paper-day': cssString(t('printed', { day: formatDay(today, locale) })),
    '--paper-invented': cssString(council?.livesOn ? app('invented') : ''),
    '--paper-page': cssString(t('page')),
  }
}
