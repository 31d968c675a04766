/** A value the council has in both languages; neither is the translation of the other. */
export type Bilingual = { en: string; fr: string }

export type Locale = 'en' | 'fr'

export function inLanguage<Value>(value: { en: Value; fr: Value }, locale: Locale): Value {
  return value[locale]
}
