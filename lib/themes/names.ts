import type { Bilingual, Locale } from '#lib/i18n/bilingual.ts'
import { says } from '#lib/text/index.ts'

/** A name by language; a language without one is left out. */
export type Named = { en?: string; fr?: string }

const LANGUAGES = ['en', 'fr'] as const

/**
 * What a theme was first seen with stays, language by language: a run adds what it has no words for yet, in French
 * perhaps, and changes nothing.
 */
export function firstSeen(first: Named, computed: Bilingual): Named {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const name = first[language] || computed[language]
      return name ? [[language, name]] : []
    }),
  )
}

/**
 * The name a theme goes by until a person gives one: as first seen, whatever later runs make of it. Only a person
 * changes that, by leaving out a word that it says: then both languages are computed anew, since they are one name.
 */
export function workingName(
  first: Named,
  computed: Bilingual,
  leftOut: readonly string[],
): Bilingual {
  const isLeftOut = LANGUAGES.some((language) => says(first[language] ?? '', language, leftOut))
  return isLeftOut ? computed : { en: first.en || computed.en, fr: first.fr || computed.fr }
}

/** Nobody has named it yet in that language. */
export function isWorkingName({ givenName }: { givenName: Named }, locale: Locale): boolean {
  return !givenName[locale]
}

/** The languages in which a theme waits for a name. */
export function unnamedIn(theme: { givenName: Named }): Locale[] {
  return LANGUAGES.filter((language) => isWorkingName(theme, language))
}

type Suggested = {
  name: Bilingual
  givenName: Named
  /** what its words would call it today; null when no run has described it */
  suggestion: Bilingual | null
  refusedName: Bilingual | null
}

/**
 * A name to accept or refuse beside the one that stands: in the languages that nobody has named, where it differs,
 * unless a person refused just this one. Null is nothing to say.
 */
export function suggestionOf({
  name,
  givenName,
  suggestion,
  refusedName,
}: Suggested): Named | null {
  if (!suggestion) return null
  const open = unnamedIn({ givenName }).filter((language) => {
    const suggested = suggestion[language]
    return suggested !== '' && suggested !== name[language]
  })
  const isRefused = open.every((language) => suggestion[language] === refusedName?.[language])
  if (open.length === 0 || isRefused) return null
  return Object.fromEntries(open.map((language) => [language, suggestion[language]]))
}
