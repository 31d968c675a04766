import type { Language } from './statement.ts'
import { LINKS, STOP_WORDS } from './stop-words.ts'
import { ownThesaurus } from './thesaurus.ts'
import { words } from './words.ts'

export type Detected = { language: Language | null; sure: boolean }

const APOSTROPHE = /’/g
// What each language spells and the other does not; names (Lethbridge, Montréal) keep to no language's spelling.
const FRENCH = /[àâçèêëîïôûùœ]|\b(?:[ldjmnst]|qu)['’]\p{L}/giu
const ENGLISH = /\b\p{Ll}+(?:'s|ing|ly|ness|ship|ful)\b|\b\p{Ll}*(?:th|wh|sh|oo|ck|gh)\p{Ll}*\b/gu

/** Words of a language's own small change: 3 for one, a plain word the thesaurus knows in that language only: 1. */
function points(text: string, language: Language, other: Language): number {
  const own = STOP_WORDS[language]
  const { roots } = ownThesaurus()
  let total = 0
  for (const { word } of words(text, language)) {
    if (own.has(word.lower) || LINKS[language].has(word.lower)) {
      if (!STOP_WORDS[other].has(word.lower) && !LINKS[other].has(word.lower)) total += 3
    } else if (roots[language].open(word.stem)) total += 1
  }
  return total
}

/**
 * The language of a text, from its small words, its spelling and the words the thesaurus knows. `null` when nothing
 * speaks for either (a number, a name); `sure` is false when the two come close, as in "Budget 2024".
 *
 * @example detectLanguage("Réduire les temps d'attente") // { language: 'fr', sure: true }
 */
export function detectLanguage(text: string): Detected {
  const plain = text.normalize('NFC')
  const french = points(plain, 'fr', 'en') + 2 * (plain.match(FRENCH)?.length ?? 0)
  const english =
    points(plain, 'en', 'fr') + (plain.replace(APOSTROPHE, "'").match(ENGLISH)?.length ?? 0)
  if (french === english) return { language: null, sure: false }
  const most = Math.max(french, english)
  const least = Math.min(french, english)
  return { language: french > english ? 'fr' : 'en', sure: most >= 3 && most >= 2 * least }
}
