import { getLocale } from 'next-intl/server'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import type { Theme } from '#lib/themes/queries/list-themes.ts'
import { themeCode } from '#lib/themes/theme.ts'

export type NamedTheme = Pick<Theme, 'id' | 'code' | 'name'>

/** What a field that asks for a theme offers: once a page, however many such fields it has. */
export const THEMES = 'themes'

export async function ThemeList({ themes }: { themes: NamedTheme[] }) {
  const locale = await getLocale()
  return (
    <datalist id={THEMES}>
      {themes.map(({ code, name }) => (
        <option key={code} value={`${themeCode(code)} ${inLanguage(name, locale)}`} />
      ))}
    </datalist>
  )
}

/** Themes to choose among, by code and name. */
export async function ThemeOptions({ themes }: { themes: NamedTheme[] }) {
  const locale = await getLocale()
  return themes.map(({ code, name }) => (
    <option key={code} value={code}>
      {`${themeCode(code)} ${inLanguage(name, locale)}`}
    </option>
  ))
}
