import type { Language } from './statement.ts'

const ENGLISH_ENDS: readonly (readonly [ending: RegExp, many: string])[] = [
  [/([^aeiou])y$/i, '$1ies'],
  [/(s|x|z|ch|sh)$/i, '$1es'],
  [/$/, 's'],
]
const FRENCH_ENDS: readonly (readonly [ending: RegExp, many: string])[] = [
  [/[sxz]$/i, '$&'],
  [/(trav|b|vitr|ém|cor)ail$/i, '$1aux'],
  [/al$/i, 'aux'],
  [/(eau|eu)$/i, '$1x'],
  [/$/, 's'],
]

/** What comes before one of these is counted; what comes after it keeps its number. */
const LINK = {
  en: /^(?:of|in|on|at|to|for|by|with|from)$/i,
  fr: /^(?:d['’].*|de|du|des|à|au|aux|en|sur|par|pour|sans|avec|dans|et|ou)$/i,
}

function ended(word: string, ends: typeof FRENCH_ENDS): string {
  const found = ends.find(([ending]) => ending.test(word))
  return found ? word.replace(...found) : word
}

/**
 * A term of a few words in the plural, where it is singular and can be counted: the noun in English, the noun and its
 * adjectives in French.
 *
 * @example plural('carte prépayée', 'fr') // 'cartes prépayées'; "preuve d'adresse" gives "preuves d'adresse"
 */
export function plural(term: string, language: Language): string {
  const words = term.split(' ')
  const link = words.findIndex((word) => LINK[language].test(word))
  const until = link < 0 ? words.length : link
  const ends = language === 'en' ? ENGLISH_ENDS : FRENCH_ENDS
  const counts = (at: number) => (language === 'en' ? at === until - 1 : at < until)
  return words.map((word, at) => (counts(at) ? ended(word, ends) : word)).join(' ')
}
