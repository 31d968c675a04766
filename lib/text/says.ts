import { excludedPhrases } from './keys.ts'
import { stemsOf } from './matching.ts'
import type { Language } from './statement.ts'
import { phraseWords } from './words.ts'

/**
 * Whether a text holds one of some words or phrases, in any of their endings; a part of a word is not the word.
 *
 * @example says('Wait times by telephone', 'en', ['wait time']) // true
 */
export function says(text: string, language: Language, phrases: readonly string[]): boolean {
  const written = ` ${stemsOf(phraseWords(text, language))} `
  return [...excludedPhrases(phrases)].some(
    (stems) => stems !== '' && written.includes(` ${stems} `),
  )
}
