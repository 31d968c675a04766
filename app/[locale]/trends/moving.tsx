import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { themeCode } from '#lib/themes/theme.ts'
import type { ThemeRow } from '#lib/trends/queries.ts'
import styles from './trends.module.css'

const GROUPS = ['new', 'returning', 'growing', 'fading', 'gone'] as const

/** What changed since the cycle before, in five words that are each defined. */
export async function Moving({ rows }: { rows: ThemeRow[] }) {
  const t = await getTranslations('trends')
  const locale = await getLocale()
  const groups = GROUPS.map((trend) => ({
    trend,
    own: rows.filter((row) => row.trend === trend),
  }))
  const count = (trend: (typeof GROUPS)[number]) =>
    groups.find((group) => group.trend === trend)?.own.length ?? 0
  return (
    <section aria-labelledby="moving">
      <h2 id="moving">{t('moving')}</h2>
      <p className="finding">
        {t('movingFinding', {
          fresh: count('new'),
          returning: count('returning'),
          growing: count('growing'),
          fading: count('fading'),
          gone: count('gone'),
        })}
      </p>
      <div className={styles.groups}>
        {groups
          .filter(({ own }) => own.length > 0)
          .map(({ trend, own }) => (
            <div key={trend}>
              <h3>{t(`groups.${trend}`)}</h3>
              <ul>
                {own.map(({ theme, points }) => (
                  <li key={theme.id}>
                    <Link href={`/themes/${themeCode(theme.code)}`}>
                      {inLanguage(theme.name, locale)}
                    </Link>{' '}
                    <small>
                      {t('countOf', {
                        count: points.at(-1)?.count ?? 0,
                        of: points.at(-1)?.reported ?? 0,
                      })}
                    </small>
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </div>
      <details>
        <summary>{t('definitions')}</summary>
        <dl>
          {GROUPS.map((trend) => (
            <div key={trend}>
              <dt>{t(`groups.${trend}`)}</dt>
              <dd>{t(`meanings.${trend}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('usual')}</p>
      </details>
    </section>
  )
}
