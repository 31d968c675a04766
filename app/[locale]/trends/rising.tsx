import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { countWords } from '#lib/i18n/count-words.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import { themeCode } from '#lib/themes/theme.ts'
import type { ThemeRow } from '#lib/trends/queries.ts'
import { type TrendState, writeTrendState } from '#lib/trends/state.ts'
import { risenTogether } from '#lib/trends/together.ts'

const PAIRS = 5

/** Themes that rose at the same times: somebody may know why, the counts do not. */
export async function RisingTogether({ rows, state }: { rows: ThemeRow[]; state: TrendState }) {
  const t = await getTranslations('trends.together')
  const locale = await getLocale()
  const words = countWords(await getTranslations('numbers'), locale)
  const pairs = risenTogether(rows, PAIRS)
  const named = ({ theme }: ThemeRow) => quoted(inLanguage(theme.name, locale), locale)
  return (
    <section aria-labelledby="together">
      <h2 id="together">{t('title')}</h2>
      <p className="finding">{t('finding', { n: pairs.length })}</p>
      <ul>
        {pairs.map(({ left, right, both, either }) => (
          <li key={`${left.theme.id}-${right.theme.id}`}>
            {t('pair', {
              left: named(left),
              right: named(right),
              n: both,
              ofAll: either,
              ...words.pair(both, either, 'm'),
            })}{' '}
            <Link
              href={`/trends?${writeTrendState({ ...state, themes: [left.theme.code, right.theme.code] })}`}
              className="on-screen"
              prefetch={false}
              aria-label={t('drawOf', {
                left: themeCode(left.theme.code),
                right: themeCode(right.theme.code),
              })}
            >
              {t('draw')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
