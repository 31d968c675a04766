import { mentions } from './keys.ts'
import { detectLanguage } from './language.ts'
import { matchesAt } from './matching.ts'
import type { Language } from './statement.ts'
import { type Compiled, ownThesaurus, unmarked } from './thesaurus.ts'
import { type Placed, words } from './words.ts'

/** A concept, by its preferred English term, and the span of the text that says it. */
export type ConceptSpan = { concept: string; start: number; end: number }

/**
 * A word that says something. `term` is its stem in its own language, without accents; `cognate` is looser, and the
 * same for its cousin in the other language ("telemetry", "télémétrie").
 */
export type TermSpan = { term: string; cognate: string; start: number; end: number }

/** A part of a query: a statement answers it when it holds any of the concepts, or any of the words. */
export type QueryPart = {
  start: number
  end: number
  /** what it means, and whatever is narrower: "authentication" also asks for "single sign-on" */
  concepts: string[]
  /** the stems of a word that no concept covers, by the language it may be in */
  terms: { language: Language; term: string; cognate: string }[]
}

const LANGUAGES: readonly Language[] = ['en', 'fr']
const NOTHING: ReadonlySet<string> = new Set()

function nameOf(concept: number, { thesaurus }: Compiled): string {
  return unmarked(thesaurus.concepts[concept]?.terms.en[0] ?? '')
}

/**
 * The concepts a text speaks of, in reading order, with offsets into the text as given, so that a match can be
 * marked. A concept goes by its preferred English term, in both languages. What stands inside a longer phrase is
 * there too, after it: "digital identity" is also "identity".
 *
 * @example conceptsIn("Le temps d'attente", 'fr') // [{ concept: 'wait time', start: 3, end: 18 }]
 */
export function conceptsIn(text: string, language: Language): ConceptSpan[] {
  const compiled = ownThesaurus()
  return mentions({ id: '', language, text }, compiled, NOTHING)
    .filter(({ key }) => key.startsWith('c'))
    .map(({ key, start, end }) => {
      return { concept: nameOf(Number(key.slice(1)), compiled), start, end }
    })
}

/**
 * The words of a text that say something, with offsets into the text as given; small words are left out.
 *
 * @example termsIn('La télémétrie', 'fr') // [{ term: 'telemetr', cognate: 'telem', start: 3, end: 13 }]
 */
export function termsIn(text: string, language: Language): TermSpan[] {
  return words(text, language)
    .filter(({ word }) => word.kind !== 'link' && word.kind !== 'stop')
    .map(({ word, start, end }) => ({ term: word.stem, cognate: cognateOf(word), start, end }))
}

function cognateOf({ cognate, folded }: Placed['word']): string {
  return cognate === '' ? folded : cognate
}

/** Each concept with those narrower than it, at any depth. */
function withNarrower(found: ReadonlySet<number>, compiled: Compiled): string[] {
  const names = new Set([...found].map((concept) => nameOf(concept, compiled)))
  // A line may come before the broader one it points to: go on until nothing is added.
  for (let size = 0; size < names.size; ) {
    size = names.size
    for (const { broader, terms } of compiled.thesaurus.concepts)
      if (broader !== undefined && names.has(broader)) names.add(unmarked(terms.en[0] ?? ''))
  }
  return [...names].sort()
}

/** `spoken`: the words that may open or hold a term, without the links. */
type Reading = { language: Language; all: Placed[]; spoken: Placed[] }

/** In so short a query a small word may well be an acronym, typed without its capitals: "ai", "IT". */
const FEW_WORDS = 2

function readingsOf(query: string): Reading[] {
  const isShort = words(query, 'en').length <= FEW_WORDS
  const { language, sure } = detectLanguage(query)
  const languages = sure && language && !isShort ? [language] : LANGUAGES
  return languages.map((each) => {
    const all = words(query, each)
    const spoken = all.filter(({ word }) => word.kind !== 'link')
    return { language: each, all, spoken: isShort ? spoken.map(asAcronym) : spoken }
  })
}

function asAcronym({ word, start, end }: Placed): Placed {
  return { word: word.kind === 'stop' ? { ...word, kind: 'acronym' } : word, start, end }
}

/**
 * The concepts that open at an offset, in whichever language the query may be: the longest term, then the one spelt
 * as written ("attente" is not "attention"), then both languages.
 */
function conceptAt(readings: readonly Reading[], start: number, compiled: Compiled) {
  let best = { end: start, exact: 0 }
  let meant = new Set<number>()
  for (const { language, spoken } of readings) {
    const at = spoken.findIndex((placed) => placed.start === start)
    if (at < 0) continue
    const reading = { root: compiled.roots[language], excluded: NOTHING }
    for (const { term, length } of matchesAt(spoken, at, reading)) {
      const end = spoken[at + length - 1]?.end ?? start
      const exact = term.words.filter((word, i) => word.folded === spoken[at + i]?.word.folded)
      const more = end - best.end || exact.length - best.exact
      if (term.concepts.length === 0 || more < 0) continue
      if (more > 0) meant = new Set()
      best = { end, exact: exact.length }
      for (const concept of term.concepts) meant.add(concept)
    }
  }
  return { end: best.end, meant }
}

/**
 * What a query asks for, part by part, in either language or in a mixture: a statement answers the query when it
 * answers each part. Small words are passed over, unless there is nothing else. An empty query has no parts.
 *
 * @example queryConcepts('attente guichet') // two parts: wait time; counter
 */
export function queryConcepts(query: string): QueryPart[] {
  const compiled = ownThesaurus()
  const readings = readingsOf(query)
  const parts: QueryPart[] = []
  const small: QueryPart[] = []
  let covered = 0
  for (const [at, { start, end }] of (readings[0]?.all ?? []).entries()) {
    if (start < covered) continue
    const found = conceptAt(readings, start, compiled)
    if (found.meant.size > 0) {
      parts.push({
        start,
        end: found.end,
        concepts: withNarrower(found.meant, compiled),
        terms: [],
      })
      covered = found.end
      continue
    }
    const placed = readings.flatMap(({ language, all }) => {
      const word = all[at]?.word
      return word ? [{ language, word }] : []
    })
    const isSmall = placed.some(({ word }) => word.kind === 'link' || word.kind === 'stop')
    const terms = placed.map(({ language, word }) => {
      return { language, term: word.stem, cognate: cognateOf(word) }
    })
    ;(isSmall ? small : parts).push({ start, end, concepts: [], terms })
  }
  return parts.length > 0 ? parts : small
}
