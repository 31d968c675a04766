import { type Excluded, type Found, matchesAt, stemsOf } from './matching.ts'
import type { Statement } from './statement.ts'
import type { Branch, Compiled } from './thesaurus.ts'
import { type Placed, phraseWords, words } from './words.ts'

/**
 * What a statement says, as keys that both languages share: `c12` a concept, `f3` a field, `w…` the spelling of a
 * word the thesaurus lacks. `share` is below 1 when the words mean it only in part. The span is in the text as given.
 */
export type Mention = { key: string; share: number; start: number; end: number }

/** "Digital identity" is also, by half, "identity". */
const INNER_SHARE = 0.5

/** The phrases nobody wants to see count, as they are matched. */
export function excludedPhrases(phrases: readonly string[]): Excluded {
  return new Set(
    phrases.flatMap((phrase) => [
      stemsOf(phraseWords(phrase, 'en')),
      stemsOf(phraseWords(phrase, 'fr')),
    ]),
  )
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

function span(sequence: readonly Placed[], at: number, length: number) {
  return { start: sequence[at]?.start ?? 0, end: sequence[at + length - 1]?.end ?? 0 }
}

type Reading = { sequence: readonly Placed[]; root: Branch; excluded: Excluded }

/** The other concepts said inside a longer one, the longest at each word, none twice over the same words. */
function inner(
  { sequence, root, excluded }: Reading,
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
      if (!outer.has(concept)) all.push({ key: `c${concept}`, share, ...span(phrase, at, longest) })
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
  const { fieldOf } = compiled
  const root = compiled.roots[language]
  const sequence = words(statement.text, language).filter(({ word }) => word.kind !== 'link')
  const all: Mention[] = []
  let covered = 0
  for (const [at, { word }] of sequence.entries()) {
    const found = matchesAt(sequence, at, { root, excluded })
    for (const { term, length } of found)
      for (const field of term.fields)
        all.push({ key: `f${field}`, share: 1, ...span(sequence, at, length) })
    if (at < covered) continue
    const longest = longestOf(found)
    const meant = conceptsOf(found, longest)
    const place = span(sequence, at, Math.max(1, longest))
    for (const concept of meant) {
      const share = 1 / meant.size
      all.push({ key: `c${concept}`, share, ...place })
      const field = fieldOf[concept] ?? -1
      if (field >= 0) all.push({ key: `f${field}`, share, ...place })
    }
    if (longest > 1)
      all.push(...inner({ sequence, root, excluded }, { at, length: longest, meant }))
    covered = at + longest
    if (longest > 0 || word.kind !== 'content' || word.cognate === '') continue
    if (excluded.size > 0 && excluded.has(word.stem)) continue
    all.push({ key: `w${word.cognate}`, share: 1, ...place })
  }
  return all
}
