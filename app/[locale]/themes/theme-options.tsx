import { getLocale } from 'next-intl/server'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import type { Theme } from '#lib/themes/queries/list-themes.ts'
import { themeCode } from '#lib/themes/theme.ts'

/** Themes to choose among, by code and name. */
export async function ThemeOptions({ themes }: { themes: Theme[] }) {
  const locale = await getLocale()
  return themes.map(({ code, name }) => (
    <option key={code} value={code}>
      {`${themeCode(code)} ${inLanguage(name, locale)}`}
    </option>
  ))
}
