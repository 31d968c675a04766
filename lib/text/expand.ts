import { matchesAt } from './matching.ts'
import type { Bilingual, Language } from './statement.ts'
import { type Compiled, type Concept, nameOf, ownThesaurus, unmarked } from './thesaurus.ts'
import { type Placed, words } from './words.ts'

/**
 * A part of a question, and everything it may be called. `words` as they were typed; `meanings` the preferred names of
 * the concepts behind them, none for a word the thesaurus lacks; `terms` every way to say it, or something narrower, in
 * each language.
 */
export type QueryPart = {
  words: string
  meanings: Bilingual<string>[]
  terms: Bilingual<string[]>
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

function says({ kind }: Placed['word']): boolean {
  return kind !== 'stop' && kind !== 'link'
}

/** The words that say something in both languages, so that "the" and "des" ask for nothing. */
function sayingWords(text: string): Placed[] {
  const french = words(text, 'fr')
  return words(text, 'en').filter(({ word }, at) => {
    const other = french[at]?.word
    return says(word) && other !== undefined && says(other)
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
 * A question cut into its parts, in order, each with the terms that mean it in both languages: what is asked in French
 * is found in English. The longest term wins; what both languages read in the same words is kept from both. Words that
 * only hold a sentence together are left out. The empty question has no parts.
 *
 * @example expandQuery('identité numérique')[0]?.terms.en // ['digital identity', 'digital id', …]
 */
export function expandQuery(query: string): QueryPart[] {
  const text = query.normalize('NFC')
  const compiled = ownThesaurus()
  const found = read(text, compiled)
  const parts: (QueryPart & { start: number })[] = []
  let covered = 0
  for (const { start, end } of found) {
    if (start < covered) continue
    covered = end
    const same = found.filter((match) => match.start === start && match.end === end)
    const concepts = new Set(same.flatMap((match) => [...match.concepts]))
    parts.push({ start, ...called(text.slice(start, end), concepts, compiled) })
  }
  const isCovered = (at: number) =>
    parts.some(({ start, words }) => at >= start && at < start + words.length)
  const others = sayingWords(text).flatMap(({ start, end }) => {
    const word = text.slice(start, end)
    return isCovered(start) ? [] : [{ start, ...called(word, new Set(), compiled) }]
  })
  return [...parts, ...others]
    .sort((left, right) => left.start - right.start)
    .map(({ words, meanings, terms }) => ({ words, meanings, terms }))
}

/** These concepts and whatever is narrower: "authentication" also asks for "single sign-on". */
function withNarrower(meant: readonly Concept[], { thesaurus }: Compiled): Concept[] {
  const all = new Set(meant)
  const names = new Set(meant.map(nameOf))
  // A line may come before the broader one it points to: go on until nothing is added.
  for (let size = 0; size < all.size; ) {
    size = all.size
    for (const concept of thesaurus.concepts)
      if (concept.broader !== undefined && names.has(concept.broader)) {
        all.add(concept)
        names.add(nameOf(concept))
      }
  }
  return [...all]
}

function called(typed: string, concepts: ReadonlySet<number>, compiled: Compiled): QueryPart {
  const meant = [...concepts].flatMap((number) => compiled.thesaurus.concepts[number] ?? [])
  const asked = withNarrower(meant, compiled)
  const termsIn = (language: Language) => [
    ...new Set([typed, ...asked.flatMap(({ terms }) => terms[language].map(unmarked))]),
  ]
  const nameIn = (terms: readonly string[]) => unmarked(terms[0] ?? typed)
  return {
    words: typed,
    meanings: meant.map(({ terms }) => ({ en: nameIn(terms.en), fr: nameIn(terms.fr) })),
    terms: { en: termsIn('en'), fr: termsIn('fr') },
  }
}
