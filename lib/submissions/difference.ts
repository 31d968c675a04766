import type { SectionKind } from '#lib/documents/form.ts'

type Earlier = { id: number; kind: SectionKind; text: string }
type Later = { kind: SectionKind; text: string }

/** Below half of the words in common, two statements are two statements. */
const LEAST_LIKENESS = 0.5

/** What the comparison is blind to: case, accents, punctuation, spacing. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** How many of their words two texts share, from 0 to 1 (Dice, repeated words counted). */
export function likeness(one: string, other: string): number {
  const words = foldText(one).split(' ')
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const others = foldText(other).split(' ')
  let shared = 0
  for (const word of others) {
    const left = counts.get(word) ?? 0
    if (left > 0) shared += 1
    counts.set(word, left - 1)
  }
  return (2 * shared) / (words.length + others.length)
}

/**
 * For each statement of the amended form the one it repeats or rewords, by its id, or null: each is used once,
 * the same words first, in the same section first.
 */
export function matchStatements(
  before: readonly Earlier[],
  after: readonly Later[],
): (number | null)[] {
  const found = after.map((): number | null => null)
  const free = new Set(before)
  const take = (index: number, earlier: Earlier | undefined) => {
    if (!earlier) return
    found[index] = earlier.id
    free.delete(earlier)
  }
  const folded = new Map(before.map((one) => [one, foldText(one.text)]))
  for (const sameSection of [true, false]) {
    for (const [index, one] of after.entries()) {
      if (found[index] !== null) continue
      const text = foldText(one.text)
      take(
        index,
        [...free].find((e) => folded.get(e) === text && (!sameSection || e.kind === one.kind)),
      )
    }
  }
  const pairs = after.flatMap((one, index) =>
    found[index] !== null
      ? []
      : [...free]
          .filter((earlier) => earlier.kind === one.kind)
          .map((earlier) => ({ index, earlier, score: likeness(earlier.text, one.text) }))
          .filter((pair) => pair.score >= LEAST_LIKENESS),
  )
  // Ties go by the order of the two forms: the sort is stable.
  for (const { index, earlier } of pairs.sort((a, b) => b.score - a.score)) {
    if (found[index] === null && free.has(earlier)) take(index, earlier)
  }
  return found
}
