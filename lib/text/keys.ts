import type { Statement } from './statement.ts'
import type { Branch, Compiled } from './thesaurus.ts'
import { type Placed, phraseStems, words } from './words.ts'

/**
 * What a statement says, as keys that both languages share: `c12` a concept, `f3` a field, `w…` the spelling of a
 * word the thesaurus lacks. `share` is below 1 when a term stands for several concepts.
 */
export type Mention = { key: string; share: number; start: number; end: number }

export type Excluded = ReadonlySet<string>

/** The phrases nobody wants to see count, as stem sequences of both languages. */
export function excludedPhrases(excluded: readonly string[]): Excluded {
  return new Set(
    excluded.flatMap((phrase) => [
      phraseStems(phrase, 'en').join(' '),
      phraseStems(phrase, 'fr').join(' '),
    ]),
  )
}

type Found = { branch: Branch; length: number }

/** Every term that starts at one word, shortest first. */
function matchesAt(sequence: readonly Placed[], at: number, root: Branch): Found[] {
  const found: Found[] = []
  let branch: Branch | undefined = root
  for (let length = 1; at + length <= sequence.length; length++) {
    const word: Placed['word'] | undefined = sequence[at + length - 1]?.word
    branch = word && branch.next.get(word.stem)
    if (!branch) break
    if (length === 1 && word?.kind === 'stop') continue
    if (branch.concepts.length > 0 || branch.fields.length > 0) found.push({ branch, length })
  }
  return found
}

function isExcluded(sequence: readonly Placed[], at: number, length: number, excluded: Excluded) {
  if (excluded.size === 0) return false
  const phrase = sequence.slice(at, at + length).map(({ word }) => word.stem)
  return excluded.has(phrase.join(' '))
}

/**
 * The keys of a statement, in reading order. The longest term wins over those inside it; a word inside no term gives
 * its cognate key. Fields come through the concepts and through everyday words of their own.
 */
export function mentions(
  statement: Statement,
  { roots, fieldOf }: Compiled,
  excluded: Excluded,
): Mention[] {
  const { language } = statement
  const text = statement.text.normalize('NFC')
  const sequence = words(text, language).filter(({ word }) => word.kind !== 'link')
  const all: Mention[] = []
  let covered = 0
  for (let at = 0; at < sequence.length; at++) {
    const first = sequence[at]
    if (!first) break
    const found = matchesAt(sequence, at, roots[language]).filter(
      ({ length }) => !isExcluded(sequence, at, length, excluded),
    )
    for (const { branch, length } of found) {
      const end = sequence[at + length - 1]?.end ?? first.end
      for (const field of branch.fields)
        all.push({ key: `f${field}`, share: 1, start: first.start, end })
    }
    if (at < covered) continue
    const longest = found.findLast(({ branch }) => branch.concepts.length > 0)
    if (longest) {
      covered = at + longest.length
      const end = sequence[covered - 1]?.end ?? first.end
      const share = 1 / longest.branch.concepts.length
      for (const concept of longest.branch.concepts) {
        all.push({ key: `c${concept}`, share, start: first.start, end })
        const field = fieldOf[concept] ?? -1
        if (field >= 0) all.push({ key: `f${field}`, share, start: first.start, end })
      }
      continue
    }
    if (first.word.kind !== 'content' || isExcluded(sequence, at, 1, excluded)) continue
    const { cognate } = first.word
    if (cognate) all.push({ key: `w${cognate}`, share: 1, start: first.start, end: first.end })
  }
  return all
}
