/** A value the council has in both languages; neither is the translation of the other. */
export type Bilingual = { en: string; fr: string }

export type Locale = 'en' | 'fr'

const LANGUAGES = ['en', 'fr'] as const

/** Both languages, the reader's own first. */
export function ownFirst(locale: Locale): readonly Locale[] {
  return [locale, ...LANGUAGES.filter((language) => language !== locale)]
}

export function inLanguage<Value>(value: { en: Value; fr: Value }, locale: Locale): Value {
  return value[locale]
}
