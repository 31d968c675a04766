import { getLocale, getTranslations } from 'next-intl/server'
import { type HeatCell, Heatmap } from '#app/_ui/heatmap.tsx'
import { monthKey } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMonth, formatShortMonth } from '#lib/i18n/formats.ts'
import { themeCode } from '#lib/themes/theme.ts'
import type { Filter } from '#lib/trends/matrix.ts'
import type { ThemeRow, Trends } from '#lib/trends/queries.ts'
import { isFew, level } from '#lib/trends/series.ts'
import type { Trend } from '#lib/trends/trend.ts'

// Hatching already says that too few reported; the others are nothing to point at.
const UNMARKED: readonly Trend[] = ['steady', 'first', 'unheard']

type Props = { trends: Trends; rows?: ThemeRow[]; filter?: Filter; hasMarks?: boolean }

/** Words of each language that say what a theme is about, under its name. */
const WORDS = 2

/** Themes by cycles; each number opens the sentences behind it. */
export async function ThemeHeatmap({ trends, rows = trends.rows, filter = {}, hasMarks }: Props) {
  const t = await getTranslations('themes')
  const locale = await getLocale()
  const { cycles, turnouts } = trends
  const columns = cycles.map((cycle, at) => ({
    key: monthKey(cycle),
    label: formatShortMonth(cycle, locale),
    note: String(turnouts[at]?.reported ?? 0),
    isCurrent: at === cycles.length - 1,
  }))
  const heatRows = rows.map(({ theme, points, trend }) => {
    const path = `/themes/${themeCode(theme.code)}`
    const name = inLanguage(theme.name, locale)
    const cells = points.map((point, at): HeatCell => {
      const cycle = cycles[at]
      const said = { theme: name, cycle: cycle ? formatMonth(cycle, locale) : '' }
      const few = isFew(point)
      const label = few ? 'cellFew' : 'cell'
      return {
        value: point.reported === 0 ? null : point.count,
        level: level(point),
        isFew: few,
        href: addressOf(path, { ...filter, cycle: cycle && monthKey(cycle) }),
        label:
          point.reported === 0
            ? t('cellNobody', said)
            : t(label, { ...said, count: point.count, of: point.reported }),
      }
    })
    const { en, fr } = theme.words
    const note = [en, fr].map((words) => words.slice(0, WORDS).join(', ')).filter(Boolean)
    const mark = hasMarks && !UNMARKED.includes(trend) ? t(`trends.${trend}`) : ''
    return { key: path, href: path, label: name, note: note.join(' · '), mark, cells }
  })
  return <Heatmap caption={t('caption')} corner={t('theme')} columns={columns} rows={heatRows} />
}

function addressOf(path: string, query: Record<string, string | undefined>): string {
  const kept = Object.entries(query).flatMap(([key, value]) => (value ? [[key, value]] : []))
  return kept.length === 0 ? path : `${path}?${new URLSearchParams(kept)}`
}
