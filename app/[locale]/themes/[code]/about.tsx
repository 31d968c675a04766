import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { languageTag } from '#lib/i18n/formats.ts'
import { isWorkingName } from '#lib/themes/names.ts'
import type { Theme } from '#lib/themes/queries/list-themes.ts'
import { themeCode } from '#lib/themes/theme.ts'
import type { Reach } from '#lib/trends/read-counts.ts'

const OTHER = { en: 'fr', fr: 'en' } as const
const WORDS_IN_SENTENCE = 4

/** What a theme is, in a sentence made of its own words, and its name in the other language. */
export async function About({ theme, reach }: { theme: Theme; reach: Reach }) {
  const t = await getTranslations('themes')
  const naming = await getTranslations('naming')
  const locale = await getLocale()
  const other = OTHER[locale]
  const words = inLanguage(theme.words, locale).slice(0, WORDS_IN_SENTENCE)
  const list = new Intl.ListFormat(languageTag(locale)).format(words)
  return (
    <>
      <p className="note">
        {themeCode(theme.code)}
        {isWorkingName(theme, locale) && (
          <>
            {' · '}
            <em className="working">{naming('workingName')}</em>
          </>
        )}
        {' · '}
        {t('one.otherName')} <span lang={languageTag(other)}>{inLanguage(theme.name, other)}</span>
      </p>
      <p className="lede">
        {reach.statements === 0
          ? t('one.empty')
          : t('one.about', {
              ...reach,
              words: words.length === 0 ? 'none' : list,
            })}
      </p>
    </>
  )
}

/** The words that hold it together, in the languages they were written in. */
export async function SharedWords({ theme: { words } }: { theme: Theme }) {
  const t = await getTranslations('themes.one')
  if (words.en.length === 0 && words.fr.length === 0) return null
  return (
    <dl className="halves">
      {(['en', 'fr'] as const).map((language) => (
        <div key={language}>
          <dt>{t(`shared.${language}`)}</dt>
          <dd lang={languageTag(language)}>{words[language].join(', ')}</dd>
        </div>
      ))}
    </dl>
  )
}
