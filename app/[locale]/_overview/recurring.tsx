import { getLocale, getTranslations } from 'next-intl/server'
import { ChartFrame } from '#app/_ui/pictures/chart-frame.tsx'
import { Link } from '#lib/i18n/navigation.ts'
import type { Trends } from '#lib/trends/queries.ts'
import { windowOf } from '#lib/trends/window.ts'
import { ThemeHeatmap } from '../themes/theme-heatmap.tsx'
import { FindingText } from '../trends/finding-text.tsx'

/** As many as a page can hold: the rest are a click away. */
const THEMES = 8
const CYCLES = 8

/** The themes most shared of late, and how they came to be. */
export async function Recurring({ trends }: { trends: Trends }) {
  const t = await getTranslations('overview')
  const themes = await getTranslations('themes')
  const locale = await getLocale()
  if (trends.rows.length === 0)
    return (
      <section>
        <h2>{t('recurring')}</h2>
        <p className="finding">{t('noRun')}</p>
        <Link href="/themes">{themes('title')}</Link>
      </section>
    )
  const { trends: shown } = windowOf(trends, { count: CYCLES })
  return (
    <ChartFrame
      id="recurring"
      title={t('recurring')}
      finding={<FindingText rows={trends.rows} cycles={trends.cycles} />}
      picture={<ThemeHeatmap trends={shown} rows={shown.rows.slice(0, THEMES)} />}
      note={
        <Link href="/themes" className="on-screen">
          {t('allThemes', { count: trends.rows.length })}
        </Link>
      }
      csv={`/${locale}/themes.csv`}
    />
  )
}
