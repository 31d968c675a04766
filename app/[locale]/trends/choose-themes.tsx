import { getLocale, getTranslations } from 'next-intl/server'
import { CouncilKept } from '#app/_ui/forms/council-shown.tsx'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { themeCode } from '#lib/themes/theme.ts'
import type { ThemeRow } from '#lib/trends/queries.ts'
import { MOST_DRAWN, paramsIn, type TrendState, writeTrendState } from '#lib/trends/state.ts'
import { ThemeBoxes } from './theme-boxes.tsx'
import styles from './trends.module.css'

type Props = { rows: ThemeRow[]; drawn: ThemeRow[]; state: TrendState; isChosen: boolean }

/** A plain form: the themes that are ticked end up in the address, and the charts draw those. */
export async function ChooseThemes({ rows, drawn, state, isChosen }: Props) {
  const t = await getTranslations('trends')
  const locale = await getLocale()
  const rest = writeTrendState({ ...state, themes: [] })
  const kept = Object.entries(paramsIn(rest)).map(([key, value]) => ({ key, value }))
  return (
    <details className={styles.choose}>
      <summary>{t('choose')}</summary>
      <form action={`/${locale}/trends`}>
        <CouncilKept />
        {kept.map(({ key, value }) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        <fieldset>
          <legend>{t('chooseLegend', { most: MOST_DRAWN })}</legend>
          <ThemeBoxes
            boxes={rows.map((row) => [
              themeCode(row.theme.code),
              inLanguage(row.theme.name, locale),
              drawn.includes(row),
            ])}
          />
        </fieldset>
        <button type="submit" className="plain">
          {t('draw')}
        </button>
        {isChosen && <Link href={`/trends?${rest}`}>{t('drawMostShared')}</Link>}
      </form>
    </details>
  )
}
