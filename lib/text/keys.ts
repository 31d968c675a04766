import { cognate } from './cognates.ts'
import { type Excluded, type Found, matchesAt, stemsOf } from './matching.ts'
import type { Statement } from './statement.ts'
import type { TermTree } from './term-tree.ts'
import { type Compiled, unmarked } from './thesaurus.ts'
import { type Placed, phraseWords, words } from './words.ts'

/**
 * What a statement says, as keys that both languages share: `c12` a concept, `f3` a field, `w…` the spelling of a
 * word the thesaurus lacks. `share` is below 1 when the words mean it only in part. The span is in the text as given.
 * What is implied is broader than the words: it ties statements, but nobody wrote it so.
 */
export type Mention = {
  key: string
  share: number
  start: number
  end: number
  isImplied?: true
  /** of a field: its own everyday words, which say what the whole of it is called */
  isEveryday?: true
}

/** "Digital identity" is also, by half, "identity". */
const INNER_SHARE = 0.5
/** "Phishing" is also, by two fifths, "cyber attack". */
const BROADER_SHARE = 0.4

/** The phrases nobody wants to see count, as they are matched. */
export function excludedPhrases(phrases: readonly string[]): Excluded {
  return new Set(
    phrases.flatMap((phrase) => [
      stemsOf(phraseWords(phrase, 'en')),
      stemsOf(phraseWords(phrase, 'fr')),
    ]),
  )
}

const NONE: ReadonlySet<string> = new Set()
const known = new WeakMap<Excluded, ReadonlySet<string>>()

/** The concepts whose term, in either language, shall not count: what is narrower does not bring them back. */
export function leftOutKeys(
  excluded: Excluded,
  { thesaurus, keys }: Compiled,
): ReadonlySet<string> {
  if (excluded.size === 0) return NONE
  const before = known.get(excluded)
  if (before) return before
  const isLeftOut = (term: string | undefined, language: 'en' | 'fr') =>
    term !== undefined && excluded.has(stemsOf(phraseWords(unmarked(term), language)))
  const all = new Set(
    thesaurus.concepts.flatMap(({ terms: { en, fr } }, concept) =>
      isLeftOut(en[0], 'en') || isLeftOut(fr[0], 'fr') ? (keys.concepts[concept] ?? []) : [],
    ),
  )
  known.set(excluded, all)
  return all
}

function longestOf(found: readonly Found[]): number {
  let longest = 0
  for (const { term, length } of found) if (term.concepts.length > 0) longest = length
  return longest
}

function conceptsOf(found: readonly Found[], wanted: number): Set<number> {
  const meant = new Set<number>()
  for (const { term, length } of found)
    if (length === wanted) for (const concept of term.concepts) meant.add(concept)
  return meant
}

type Span = { start: number; end: number }

function span(sequence: readonly Placed[], at: number, length: number): Span {
  return { start: sequence[at]?.start ?? 0, end: sequence[at + length - 1]?.end ?? 0 }
}

type Reading = {
  sequence: readonly Placed[]
  root: TermTree
  excluded: Excluded
  compiled: Compiled
}

/** The other concepts said inside a longer one, the longest at each word, none twice over the same words. */
function inner(
  { sequence, root, excluded, compiled }: Reading,
  { at: from, length, meant: outer }: { at: number; length: number; meant: ReadonlySet<number> },
): Mention[] {
  const phrase = sequence.slice(from, from + length)
  const all: Mention[] = []
  for (let at = 0; at < length; ) {
    const found = matchesAt(phrase, at, { root, excluded }).filter((some) => some.length < length)
    const longest = longestOf(found)
    const meant = conceptsOf(found, longest)
    const share = INNER_SHARE / meant.size
    for (const concept of meant)
      if (!outer.has(concept))
        all.push({
          key: compiled.keys.concepts[concept] ?? '',
          share,
          ...span(phrase, at, longest),
        })
    at += Math.max(1, longest)
  }
  return all
}

/**
 * The keys of a statement, in reading order. The longest term wins over those inside it, which count by half; a word
 * inside no term gives its cognate key. Fields come through the concepts, and through everyday words of their own.
 *
 * @example mentions({ id: 'a', language: 'fr', text: "Temps d'attente" }, ownThesaurus(), new Set())
 */
export function mentions(statement: Statement, compiled: Compiled, excluded: Excluded): Mention[] {
  const { language } = statement
  const { broaderOf, fieldOf, keys } = compiled
  const root = compiled.roots[language]
  const sequence = words(statement.text, language).filter(({ word }) => word.kind !== 'link')
  const reading = { sequence, root, excluded, compiled }
  const leftOut = leftOutKeys(excluded, compiled)
  const all: Mention[] = []
  const say = (key: string | undefined, share: number, { start, end }: Span) => {
    if (key !== undefined) all.push({ key, share, start, end })
  }
  let covered = 0
  for (let at = 0; at < sequence.length; at++) {
    const found = matchesAt(sequence, at, reading)
    for (const { term, length } of found)
      for (const field of term.fields)
        all.push({
          key: keys.fields[field] ?? '',
          share: 1,
          ...span(sequence, at, length),
          isEveryday: true,
        })
    if (at < covered) continue
    const longest = longestOf(found)
    covered = at + longest
    const place = span(sequence, at, Math.max(1, longest))
    if (longest === 0) say(unknownKey(sequence[at], excluded), 1, place)
    else {
      const meant = conceptsOf(found, longest)
      const share = 1 / meant.size
      for (const concept of meant) {
        say(keys.concepts[concept], share, place)
        say(keys.fields[fieldOf[concept] ?? -1], share, place)
        const broader = keys.concepts[broaderOf[concept] ?? -1]
        if (broader !== undefined && !leftOut.has(broader))
          all.push({ key: broader, share: share * BROADER_SHARE, ...place, isImplied: true })
      }
      if (longest > 1) all.push(...inner(reading, { at, length: longest, meant }))
    }
  }
  return all
}

const unknown = new Map<string, string>()

/** The key of a word the thesaurus lacks; undefined when it says nothing, or shall not count. */
function unknownKey(placed: Placed | undefined, excluded: Excluded): string | undefined {
  if (placed?.word.kind !== 'content') return undefined
  const { folded, stem } = placed.word
  const spelling = cognate(folded)
  if (spelling === '' || (excluded.size > 0 && excluded.has(stem))) return undefined
  const key = unknown.get(spelling) ?? `w${spelling}`
  unknown.set(spelling, key)
  return key
}
