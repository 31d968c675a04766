import { fold } from './fold.ts'
import type { Language } from './statement.ts'
import { participles, stem } from './stems.ts'
import { type Word, words } from './words.ts'

/**
 * A word of a text and the keys it is found by. `place` counts the words of a phrase from 1; links ("of", "de") have
 * that of the word before them, so that "centre d'appels" is "centre des appels".
 */
export type FindableWord = { keys: string[]; place: number; start: number; end: number }

/** The longest word that anybody looks for; PostgreSQL refuses a lexeme of 2,046 bytes. */
const LONGEST = 80

function stemKey(language: Language, stem: string): string {
  return `${language}:${stem.slice(0, LONGEST)}`
}

function spellingKey(language: Language, folded: string): string {
  return `${language}=${folded.slice(0, LONGEST)}`
}

// How a word may end that was typed or printed without its accents, when its stem hangs on them.
const BARE_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/e(s?)$/, 'é$1'],
  [/ee(s?)$/, 'ée$1'],
  [/iere(s?)$/, 'ière$1'],
]

/** What a French word without any accent may stand for: "qualifie" is perhaps "qualifié". */
function accentedForms(lower: string): string[] {
  if (fold(lower) !== lower) return []
  return BARE_ENDINGS.flatMap(([ending, accented]) =>
    ending.test(lower) ? [lower.replace(ending, accented)] : [],
  )
}

// Plurals of two words at once.
const BOTH: Record<string, string[]> = { leaf: ['leaves'], leaves: ['leaf'] }

function stemKeys(language: Language, forms: readonly string[]): string[] {
  return forms.map((form) => stemKey(language, stem(form.replace(/œ/g, 'oe'), language)))
}

/** The keys one of which a word has that answers the word asked for, whichever accents, number or gender it was typed in. */
export function askedKeys({ lower, folded, stem }: Word, language: Language): string[] {
  // Whoever types an accent means it: "marché" is not "marche".
  const spelt = folded === lower ? [spellingKey(language, folded)] : []
  const own = [stemKey(language, stem), ...spelt]
  if (language === 'en') return [...new Set([...own, ...stemKeys('en', BOTH[lower] ?? [])])]
  const forms = [lower, ...accentedForms(lower)]
  return [...new Set([...own, ...stemKeys('fr', [...forms, ...forms.flatMap(participles)])])]
}

const ACCENT = /[à-öø-ÿœ]/i
const CAPITALS = /^[\p{Lu}\p{N}]{2,}$/u
/** A French text as long as this without one accent was typed without them. */
const LONG_ENOUGH = 60

/**
 * The words of a text with the keys that search knows them by: the stem that themes go by, and the spelling without
 * accents, so that a word is found as it stands there whatever its stem.
 *
 * @example findableWords('24-48 hours', 'en').map(({ keys }) => keys[0]) // ['en:24', 'en:48', 'en:hour']
 */
export function findableWords(text: string, language: Language): FindableWord[] {
  const isBare = text.length >= LONG_ENOUGH && !ACCENT.test(text.normalize('NFC'))
  let place = 0
  return words(text, language).map(({ word, start, end }) => {
    if (word.kind !== 'link') place++
    const mayLackAccents = language === 'fr' && (isBare || CAPITALS.test(text.slice(start, end)))
    const others = mayLackAccents ? stemKeys('fr', accentedForms(word.lower)) : []
    const keys = [stemKey(language, word.stem), spellingKey(language, word.folded), ...others]
    return { keys: [...new Set(keys)], place: Math.max(1, place), start, end }
  })
}
