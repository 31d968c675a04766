import type { Branch, Term, TermTree } from './term-tree.ts'
import type { Placed, Word } from './words.ts'

/** Stem sequences that shall not count, of both languages. */
export type Excluded = ReadonlySet<string>

export function stemsOf(phrase: readonly Word[]): string {
  return phrase.map(({ stem }) => stem).join(' ')
}

/** A term met in a text, and how many words of the sequence it covers. */
export type Found = { term: Term; length: number }

/** Letters that two spellings do not share at their ends: "parlé" is 2 from "parler", 6 from "parlement". */
function distance(left: string, right: string): number {
  const shorter = Math.min(left.length, right.length)
  let common = 0
  while (common < shorter && left[common] === right[common]) common++
  return left.length + right.length - 2 * common
}

/** Beyond this many letters a word, a shared stem is no longer the same word: "chiffres" is not "chiffrement". */
const FARTHEST = 5

/** Some words of a sequence, from one of them on. */
type Written = { sequence: readonly Placed[]; at: number; length: number }

/** How far a term is from the words written, accents deciding between equals: "élèves" is "élève", not "élevé". */
function farness(term: Term, { sequence, at }: Written): { letters: number; accents: number } {
  let letters = 0
  let accents = 0
  for (const [place, { folded, lower, hasFamily }] of term.words.entries()) {
    const written = sequence[at + place]?.word
    // Their family was written down: "conçu" is "concevoir", however far.
    if (hasFamily && written?.hasFamily) continue
    letters += distance(folded, written?.folded ?? '')
    accents += distance(lower, written?.lower ?? '')
  }
  return { letters, accents }
}

function spelling({ sequence, at, length }: Written): string {
  let spelt = sequence[at]?.word.lower ?? ''
  for (let place = at + 1; place < at + length; place++)
    spelt += ` ${sequence[place]?.word.lower ?? ''}`
  return spelt
}

/** Of some terms, the closest in spelling: several when equally close, none when all are far. */
function closestOf(terms: readonly Term[], written: Written): Term[] {
  let best: Term[] = []
  let least = { letters: FARTHEST * written.length, accents: Infinity }
  for (const term of terms) {
    const far = farness(term, written)
    const more = far.letters - least.letters || far.accents - least.accents
    if (more > 0) continue
    if (more < 0) best = []
    least = far
    best.push(term)
  }
  return best
}

/** The closest terms with these stems: of a concept, and of a field's everyday words, which do not hide a concept. */
function closest(branch: Branch, written: Written): readonly Term[] {
  const spelt = spelling(written)
  const before = branch.met?.get(spelt)
  if (before) return before
  const concepts = branch.terms.filter((term) => term.concepts.length > 0)
  const fields = branch.terms.filter((term) => term.fields.length > 0)
  const best = [...new Set([...closestOf(concepts, written), ...closestOf(fields, written)])]
  branch.met ??= new Map()
  branch.met.set(spelt, best)
  return best
}

/** Every term that starts at one word of a sequence without links, shortest first. */
export function matchesAt(
  sequence: readonly Placed[],
  at: number,
  { root, excluded }: { root: TermTree; excluded: Excluded },
): Found[] {
  const found: Found[] = []
  let branch: Branch | undefined
  for (let length = 1; at + length <= sequence.length; length++) {
    const word: Word | undefined = sequence[at + length - 1]?.word
    branch = word && (length === 1 ? root.open(word.stem) : branch?.next?.get(word.stem))
    if (!branch) break
    if (branch.terms.length === 0 || (length === 1 && word?.kind === 'stop')) continue
    if (excluded.size > 0) {
      const written = sequence.slice(at, at + length).map((placed) => placed.word)
      if (excluded.has(stemsOf(written))) continue
    }
    for (const term of closest(branch, { sequence, at, length })) found.push({ term, length })
  }
  return found
}
