import { asTyped, fold } from './fold.ts'
import type { Bilingual, Language } from './statement.ts'
import { familyOf, stem, stemWithout } from './stems.ts'
import { LINKS, STOP_WORDS } from './stop-words.ts'

export type Word = {
  /** in lower case, accents kept */
  lower: string
  folded: string
  stem: string
  /** its family was written down, so that its spelling says no more */
  hasFamily: boolean
  /**
   * link: left out of phrases too; stop: holds its place in a phrase, says nothing alone; acronym: a stop word in
   * capitals ("IT", "US"), which speaks only if the thesaurus knows it
   */
  kind: 'content' | 'stop' | 'link' | 'number' | 'acronym'
}

/** A word and the span of the text it was read from. */
export type Placed = { word: Word; start: number; end: number }

// Apostrophes and hyphens part words: that takes elisions off (l', d', qu' are links or stop words) and makes
// "projet-pilote" and "projet pilote" one phrase. `natural`'s tokenisers keep no offsets and lose "ñ" or "ÿ".
// A decomposed accent (NFD) belongs to its letter, and what cannot be seen parts nothing.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*/gu
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u
const NUMBER = /^\p{N}+$/u

const known: Bilingual<Map<string, Word>> = { en: new Map(), fr: new Map() }
// Fifty thousand statements hold some forty thousand different words; past that, start again rather than grow.
const MEMO_SIZE = 200_000

function analyse(written: string, language: Language): Word {
  const memo = known[language]
  const seen = memo.get(written)
  if (seen) return seen
  const lower = asTyped(written)
  const folded = fold(lower)
  const word: Word = { lower, folded, stem: folded, hasFamily: false, kind: 'content' }
  if (NUMBER.test(folded)) word.kind = 'number'
  else {
    const spelt = lower.replace(/œ/g, 'oe').replace(/æ/g, 'ae')
    const family = familyOf(spelt, language)
    word.stem = family ?? stemWithout(spelt, language)
    word.hasFamily = family !== undefined
    if (LINKS[language].has(lower)) word.kind = 'link'
    else if (folded.length === 1 || STOP_WORDS[language].has(lower)) word.kind = 'stop'
  }
  if (memo.size >= MEMO_SIZE) memo.clear()
  memo.set(written, word)
  return word
}

/**
 * The words of a text, in order, with their spans. An acronym in capitals is never a stop word ("IT", "OU"),
 * unless the whole text is in capitals.
 *
 * @example words("L'accès en ligne", 'fr').map(({ word }) => word.stem) // ['l', 'acces', 'en', 'lign']
 */
export function words(text: string, language: Language): Placed[] {
  const placed: Placed[] = []
  const shouted = text === text.toUpperCase()
  for (const match of text.matchAll(WORD)) {
    const surface = match[0]
    let word = analyse(surface.toLowerCase(), language)
    if (word.kind === 'stop' && !shouted && ACRONYM.test(surface))
      word = { ...word, kind: 'acronym' }
    placed.push({ word, start: match.index, end: match.index + surface.length })
  }
  return placed
}

/** A phrase as it is matched: its words without the links. Empty when it holds nothing but links. */
export function phraseWords(phrase: string, language: Language): Word[] {
  const found = phrase.match(WORD) ?? []
  return found
    .map((word) => analyse(word.toLowerCase(), language))
    .filter(({ kind }) => kind !== 'link')
}

const PLAIN_OPENING = /^[a-z]{2,}(?= |$)/

/** The stem of a phrase's first word that is no link: thousands of terms are asked for it, so the plain ones go fast. */
export function firstStem(phrase: string, language: Language): string | undefined {
  const plain = PLAIN_OPENING.exec(phrase)?.[0]
  if (plain !== undefined && !LINKS[language].has(plain)) return stem(plain, language)
  return phraseWords(phrase, language)[0]?.stem
}
