import { getLocale, getTranslations } from 'next-intl/server'
import { WorkingMark } from '#app/[locale]/themes/working-mark.tsx'
import { monthKey } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMonth, formatNumber, formatShortMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import { themeCode } from '#lib/themes/theme.ts'
import type { ThemeRow, Trends } from '#lib/trends/queries.ts'
import { isFew, share } from '#lib/trends/series.ts'
import { TrendLine } from './trend-line.tsx'
import styles from './trends.module.css'

const TICKS = [0, 50, 100]

/** A small chart for each theme, all on one scale, so that they can be read side by side. */
export async function Multiples({ rows, cycles }: { rows: ThemeRow[]; cycles: Trends['cycles'] }) {
  const t = await getTranslations('trends')
  const locale = await getLocale()
  const percent = (value: number) => t('share', { percent: formatNumber(value, locale) })
  const ticks = TICKS.map((value) => ({ value, label: percent(value) }))
  return (
    <div className={styles.multiples}>
      {rows.map(({ theme, points }) => {
        const name = inLanguage(theme.name, locale)
        const drawn = points.flatMap((point, at) => {
          const cycle = cycles[at]
          if (!cycle) return []
          const { count, reported } = point
          return {
            cycle: formatShortMonth(cycle, locale),
            percent: reported === 0 ? null : Math.round(share(point) * 100),
            label: t('inCycle', { cycle: formatMonth(cycle, locale), count, of: reported }),
            isFew: isFew(point),
          }
        })
        return (
          <div key={theme.id}>
            <h3>
              <Link href={`/themes/${themeCode(theme.code)}`}>{name}</Link>
              <WorkingMark theme={theme} />
            </h3>
            <TrendLine
              points={drawn}
              ticks={ticks}
              described={t('described', { theme: quoted(name, locale) })}
            />
          </div>
        )
      })}
    </div>
  )
}

/** The same figures in the server's own HTML, for every theme drawn. */
export async function MultiplesTable({ rows, cycles }: Pick<Trends, 'rows' | 'cycles'>) {
  const t = await getTranslations('trends')
  const themes = await getTranslations('themes')
  const locale = await getLocale()
  return (
    <div className="scroll">
      <table className="ruled">
        <caption>{themes('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{themes('theme')}</th>
            {cycles.map((cycle) => (
              <th key={monthKey(cycle)} scope="col" className="number">
                {formatShortMonth(cycle, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ theme, points }) => (
            <tr key={theme.id}>
              <th scope="row">
                {inLanguage(theme.name, locale)}
                <WorkingMark theme={theme} />
              </th>
              {points.map(({ cycleId, count, reported }) => (
                <td key={cycleId} className="number">
                  {reported === 0 ? themes('nobody') : t('countOf', { count, of: reported })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
