import { getLocale, getTranslations } from 'next-intl/server'
import type { Cycle } from '#lib/cycles/cycle.ts'
import { formatShortMonth } from '#lib/i18n/formats.ts'
import type { ThemeRow } from '#lib/trends/queries.ts'
import { part } from '#lib/trends/series.ts'
import type { Trend } from '#lib/trends/trend.ts'

type Standing = Pick<ThemeRow, 'points' | 'trend' | 'news'>

/** Nothing to point at. */
const UNMARKED: readonly Trend[] = ['steady', 'first', 'few']
const CERTAIN = ['new', 'returning', 'growing'] as const

/** A word beside a theme: what is certain of the cycle that is open, else what the last one that has ended showed. */
export async function markOf(row: Standing, cycles: readonly Cycle[]): Promise<string> {
  const t = await getTranslations('themes')
  const news = CERTAIN.find((kind) => kind === row.news)
  if (news) return t(`news.${news}`)
  if (UNMARKED.includes(row.trend)) return ''
  return row.news === null ? t(`trends.${row.trend}`) : endedTrend(row, cycles)
}

/** The trend with the cycle it is judged by, where one that is open stands beside it. */
async function endedTrend({ points, trend }: Standing, cycles: readonly Cycle[]): Promise<string> {
  const t = await getTranslations('themes')
  const locale = await getLocale()
  const last = part(points).settled.at(-1)
  const cycle = cycles.find(({ id }) => id === last?.cycleId)
  const word = t(`trends.${trend}`)
  return cycle ? t('trendIn', { trend: word, cycle: formatShortMonth(cycle, locale) }) : word
}

/** The Trend column: by the last cycle that has ended, and under it what is heard so far in the one that is open. */
export async function trendCell(row: Standing): Promise<{ text: string; note?: string }> {
  const t = await getTranslations('themes')
  const now = part(row.points).partial.at(-1)
  const text = t(`trends.${row.trend}`)
  if (!now || row.news === null) return { text }
  const { count, doubtful, reported: of } = now
  return { text, note: t('soFar', { news: row.news, count, doubtful, of }) }
}
