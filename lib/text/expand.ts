import { mentions } from './keys.ts'
import { matchesAt } from './matching.ts'
import type { Bilingual, Language } from './statement.ts'
import { type Compiled, type Concept, ownThesaurus, unmarked } from './thesaurus.ts'
import { type Placed, words } from './words.ts'

/**
 * A concept that a question names: its words as typed, where they stand, and the concepts meant, by their preferred
 * names, which are also what `conceptsIn` calls them.
 */
export type QueryPart = {
  words: string
  start: number
  end: number
  meanings: Bilingual<string>[]
}

const LANGUAGES: readonly Language[] = ['en', 'fr']
const NOTHING_EXCLUDED: ReadonlySet<string> = new Set()

type Match = { start: number; end: number; concepts: Set<number> }

/** The concepts a question names in one language, the longest term at each of its words. */
function matches(text: string, language: Language, { roots }: Compiled): Match[] {
  const root = roots[language]
  const sequence = words(text, language).filter(({ word }) => word.kind !== 'link')
  return sequence.flatMap(({ start }, at) => {
    const found = matchesAt(sequence, at, { root, excluded: NOTHING_EXCLUDED })
      .filter(({ term }) => term.concepts.length > 0)
      .sort((left, right) => right.length - left.length)
    const longest = found[0]?.length
    if (longest === undefined) return []
    const same = found.filter(({ length }) => length === longest)
    const end = sequence[at + longest - 1]?.end ?? start
    return [{ start, end, concepts: new Set(same.flatMap(({ term }) => term.concepts)) }]
  })
}

let spellings: Map<string, Set<number>> | undefined

/** As somebody types it in haste: no accent. */
function plain(placed: readonly Placed[]): string {
  return placed.map(({ word }) => word.folded).join(' ')
}

function singular(spelling: string): string {
  return spelling.replace(/(?<=\p{L}{3})[sx]\b/gu, '')
}

/** Concepts by the plain spelling of their terms, and by that of their singular, which ends with a star. */
function plainSpellings({ thesaurus }: Compiled): Map<string, Set<number>> {
  if (spellings) return spellings
  spellings = new Map()
  for (const [number, { terms }] of thesaurus.concepts.entries())
    for (const language of LANGUAGES)
      for (const term of terms[language]) {
        const spelling = plain(words(unmarked(term), language))
        for (const key of new Set([spelling, `${singular(spelling)}*`])) {
          const concepts = spellings.get(key) ?? new Set()
          spellings.set(key, concepts.add(number))
        }
      }
  return spellings
}

const LONGEST_TERM = 6

function plainMatches(text: string, compiled: Compiled): Match[] {
  const sequence = words(text, 'en')
  return sequence.flatMap((first, at) => {
    const { start } = first
    for (let length = Math.min(LONGEST_TERM, sequence.length - at); length > 0; length--) {
      const term = sequence.slice(at, at + length)
      const known = plainSpellings(compiled)
      const concepts = known.get(plain(term)) ?? known.get(`${singular(plain(term))}*`)
      if (concepts) return [{ start, end: term.at(-1)?.end ?? start, concepts }]
    }
    return []
  })
}

/**
 * The longest first at each place. What is spelt like a term is that term; a stem only helps where nothing is, since
 * "attente" has the stem of "attention". A French stemmer, for its part, is lost without accents.
 */
function read(text: string, compiled: Compiled): Match[] {
  const spelt = plainMatches(text, compiled)
  const isSpelt = ({ start, end }: Match) =>
    spelt.some((match) => match.start === start && match.end === end)
  const stemmed = LANGUAGES.flatMap((language) => matches(text, language, compiled))
  return [...spelt, ...stemmed.filter((match) => !isSpelt(match))].sort(
    (left, right) => left.start - right.start || right.end - left.end,
  )
}

/** The concepts that a word or phrase names as a whole, in either language. */
export function conceptsNamed(phrase: string): Concept[] {
  const compiled = ownThesaurus()
  const numbers = read(phrase, compiled)
    .filter(({ start, end }) => start === 0 && end === phrase.length)
    .flatMap(({ concepts }) => [...concepts])
  return [...new Set(numbers)].flatMap((number) => compiled.thesaurus.concepts[number] ?? [])
}

/**
 * The concepts a question names, in order, the longest term at each place; what both languages read in the same words
 * is kept from both. Words the thesaurus lacks name none.
 *
 * @example expandQuery('identité numérique')[0]?.meanings // [{ en: 'digital identity', fr: 'identité numérique' }]
 */
export function expandQuery(text: string): QueryPart[] {
  const compiled = ownThesaurus()
  const found = read(text, compiled)
  const parts: QueryPart[] = []
  let covered = 0
  for (const { start, end } of found) {
    if (start < covered) continue
    covered = end
    const same = found.filter((match) => match.start === start && match.end === end)
    const concepts = new Set(same.flatMap((match) => [...match.concepts]))
    const meant = [...concepts].flatMap((number) => compiled.thesaurus.concepts[number] ?? [])
    const words = text.slice(start, end)
    parts.push({ words, start, end, meanings: meant.map(preferred) })
  }
  return parts
}

function preferred({ terms }: Concept): Bilingual<string> {
  return { en: unmarked(terms.en[0] ?? ''), fr: unmarked(terms.fr[0] ?? '') }
}

/** A concept that a text names, by its preferred English term, and where. */
export type NamedConcept = { name: string; start: number; end: number }

/** The concepts written in a text, as themes read them; what is only implied is left out. */
export function conceptsIn(text: string, language: Language): NamedConcept[] {
  const compiled = ownThesaurus()
  return mentions({ id: '', language, text }, compiled, NOTHING_EXCLUDED).flatMap(
    ({ key, start, end, isImplied }) => {
      const concept = key.startsWith('c')
        ? compiled.thesaurus.concepts[Number(key.slice(1))]
        : undefined
      return concept && !isImplied ? [{ name: preferred(concept).en, start, end }] : []
    },
  )
}
