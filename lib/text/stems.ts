import englishStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import frenchStemmer from 'natural/lib/natural/stemmers/porter_stemmer_fr.js'
import { englishFamilies } from './english-families.ts'
import { fold } from './fold.ts'
import { frenchFamilies } from './french-families.ts'
import { singular } from './french-plurals.ts'
import { frenchVerbs } from './french-verbs.ts'
import type { Bilingual, Language } from './statement.ts'
import { englishStems, frenchStems } from './worked-out-stems.ts'

// A word is known with its accents first ("marché" is not "marche"), then without, for those who type none.
function families(text: string): Map<string, string> {
  const stems = new Map<string, string>()
  const taken = new Set<string>()
  for (const line of text.replace(/œ/g, 'oe').split('\n')) {
    const words = line.split(' ')
    const first = words[0]
    if (!first) continue
    const stem = taken.has(fold(first)) ? first : fold(first)
    taken.add(stem)
    for (const word of words) stems.set(word, stem)
    for (const word of words.map(fold)) if (!stems.has(word)) stems.set(word, stem)
  }
  return stems
}

const EXCEPTIONS: Bilingual<Map<string, string>> = {
  en: families(englishFamilies),
  fr: families(frenchFamilies + frenchVerbs),
}

const PARTICIPLE = /ée?s?$/

/** The four forms of a word in -é: what is written down of one holds for all. None for another word. */
export function participles(word: string): string[] {
  return PARTICIPLE.test(word)
    ? ['é', 'és', 'ée', 'ées'].map((ending) => word.replace(PARTICIPLE, ending))
    : []
}

/** The stem that was written down for a word's family, where one was. */
export function familyOf(word: string, language: Language): string | undefined {
  const families = EXCEPTIONS[language]
  const family = families.get(word)
  if (family !== undefined) return family
  if (language === 'fr') {
    const forms = participles(word)
    // Without its accent "formé" would be "forme".
    if (forms.length > 0) return forms.map((form) => families.get(form)).find(Boolean)
  }
  const folded = fold(word)
  const plain = folded === word ? undefined : families.get(folded)
  return (
    plain ?? (word.length > 4 && word.endsWith('s') ? families.get(word.slice(0, -1)) : undefined)
  )
}

/** Stems of the thesaurus's own words, worked out beforehand: 9,600 words take half a second. */
function workedOut(text: string): Map<string, string> {
  const stems = new Map<string, string>()
  for (const family of text.split(/[;\n]/)) {
    const [stem, ...words] = family.split(' ')
    if (stem) for (const word of words) stems.set(word, stem)
  }
  return stems
}

let known: Bilingual<Map<string, string>> | undefined

/**
 * The stem that stands for a word's family in its language, without accents. The word comes in lower case with its
 * accents, which the French rules need. Porter 1980, in the versions of `natural`, with a list of exceptions.
 *
 * @example stem('réunies', 'fr') // 'reunion'
 */
export function stem(word: string, language: Language): string {
  return familyOf(word, language) ?? stemWithout(word, language)
}

/** The stem of a word of no family that was written down. */
export function stemWithout(word: string, language: Language): string {
  known ??= { en: workedOut(englishStems), fr: workedOut(frenchStems) }
  return known[language].get(word) ?? stemByRule(word, language)
}

/** The stem as the rules give it, whatever was worked out beforehand. */
export function stemByRule(word: string, language: Language): string {
  return language === 'en'
    ? englishStemmer.stem(fold(word))
    : fold(frenchStemmer.stem(singular(word)))
}
