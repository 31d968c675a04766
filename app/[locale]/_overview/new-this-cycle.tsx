import { getLocale, getTranslations } from 'next-intl/server'
import { WorkingMark } from '#app/[locale]/themes/working-mark.tsx'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { capital, countWords } from '#lib/i18n/count-words.ts'
import { formatMonth, languageTag } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import type { Quote } from '#lib/themes/queries/list-quotes.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { broughtBy } from '#lib/trends/moving.ts'
import type { ThemeRow, Trends } from '#lib/trends/queries.ts'
import styles from './new-this-cycle.module.css'

type Props = {
  trends: Trends
  /** by theme, how many statements of this cycle share something */
  offers: ReadonlyMap<number, number>
  /** what one voice alone said: how often, and the first of it */
  once: { count: number; quotes: Quote[] }
}

/** What nobody had raised before, what is back, and what one voice alone said. */
export async function NewThisCycle({ trends, offers, once }: Props) {
  const t = await getTranslations('overview')
  const themes = await getTranslations('themes')
  const locale = await getLocale()
  const words = countWords(await getTranslations('numbers'), locale)
  const { fresh, back, isOpen } = broughtBy(trends.rows)
  const state = isOpen ? 'open' : 'ended'
  const isFirst = trends.cycles.length <= 1
  return (
    <section aria-labelledby="new">
      <h2 id="new">{t('new')}</h2>
      <p className="finding">
        {isFirst
          ? t('firstCycle')
          : capital(
              t('newFinding', {
                fresh: fresh.length,
                freshWord: words.word(fresh.length, 'm'),
                back: back.length,
                backWord: words.word(back.length, 'm'),
                state,
              }),
              locale,
            )}
      </p>
      <dl>
        {[...fresh, ...back].map((row) => (
          <NewTheme
            key={row.theme.id}
            row={row}
            trends={trends}
            offers={offers.get(row.theme.id) ?? 0}
            mark={fresh.includes(row) ? 'new' : 'returning'}
          />
        ))}
        {once.quotes.map((quote) => (
          <div key={quote.id}>
            <dt>
              {inLanguage(quote.jurisdiction.name, locale)}{' '}
              <span className="mark">{themes('once.mark', { state })}</span>
            </dt>
            <dd lang={languageTag(quote.language)} className={styles.clamped}>
              {quoted(quote.text, quote.language)}
            </dd>
          </div>
        ))}
      </dl>
      {once.count > 0 && (
        <Link href="/themes/raised-once" className="on-screen">
          {t('moreOnce', { count: once.count, word: words.word(once.count, 'm'), state })}
        </Link>
      )}
    </section>
  )
}

type NewThemeProps = {
  row: ThemeRow
  trends: Trends
  offers: number
  mark: 'new' | 'returning'
}

async function NewTheme({ row, trends, offers, mark }: NewThemeProps) {
  const t = await getTranslations('overview')
  const themes = await getTranslations('themes')
  const locale = await getLocale()
  const words = countWords(await getTranslations('numbers'), locale)
  const { theme, points } = row
  const now = points.at(-1)
  const lastSeen = points.slice(0, -1).findLast((point) => point.count > 0)?.cycleId
  const last = trends.cycles.find(({ id }) => id === lastSeen)
  const [n, of] = [now?.count ?? 0, now?.reported ?? 0]
  const doubt = words.doubt(now ?? { count: 0, doubtful: 0 })
  const said = { n, ...words.pair(n, of), doubt, state: now?.isOpen ? 'open' : 'ended' }
  return (
    <div>
      <dt>
        <Link href={`/themes/${themeCode(theme.code)}`}>{inLanguage(theme.name, locale)}</Link>
        <WorkingMark theme={theme} /> <span className="mark">{themes(`news.${mark}`)}</span>
      </dt>
      <dd>
        {last
          ? t('backReach', { ...said, cycle: formatMonth(last, locale) })
          : t('newReach', { ...said, offers, offersWord: words.word(offers, 'f') })}
      </dd>
    </div>
  )
}
