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

export type Change =
  | { kind: 'added'; id: number; section: SectionKind; text: string }
  | { kind: 'changed'; id: number; section: SectionKind; words: WordPiece[] }
  | { kind: 'moved'; id: number; section: SectionKind; from: SectionKind; text: string }
  | { kind: 'removed'; section: SectionKind; text: string }

export type WordPiece = { kind: 'kept' | 'added' | 'removed'; text: string }

/** What an amended form says otherwise than the one before, in its own order; what was dropped comes last. */
export function differenceOf(
  before: readonly Earlier[],
  after: readonly (Later & { id: number; previousId: number | null })[],
): Change[] {
  const changes: Change[] = []
  const found = new Set<number>()
  for (const { id, kind: section, text, previousId } of after) {
    const was = before.find((earlier) => earlier.id === previousId)
    if (was) found.add(was.id)
    if (!was) changes.push({ kind: 'added', id, section, text })
    else if (was.text !== text)
      changes.push({ kind: 'changed', id, section, words: compareWords(was.text, text) })
    else if (was.kind !== section)
      changes.push({ kind: 'moved', id, section, from: was.kind, text })
  }
  for (const { id, kind: section, text } of before)
    if (!found.has(id)) changes.push({ kind: 'removed', section, text })
  return changes
}

/**
 * The words both texts have in the same order, and those only one has (longest common subsequence).
 *
 * @example compareWords('open in May', 'open in June') // kept 'open in', removed 'May', added 'June'
 */
export function compareWords(before: string, after: string): WordPiece[] {
  const old = before.split(/\s+/)
  const now = after.split(/\s+/)
  const longest = lengthsOf(old, now)
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0
  const pieces: WordPiece[] = []
  const push = (kind: WordPiece['kind'], word: string) => {
    const last = pieces.at(-1)
    if (last?.kind === kind) last.text += ` ${word}`
    else pieces.push({ kind, text: word })
  }
  let i = 0
  let j = 0
  while (i < old.length || j < now.length) {
    const was = old[i]
    const is = now[j]
    if (was !== undefined && was === is) {
      push('kept', was)
      i += 1
      j += 1
    } else if (was !== undefined && (is === undefined || at(i + 1, j) >= at(i, j + 1))) {
      push('removed', was)
      i += 1
    } else if (is !== undefined) {
      push('added', is)
      j += 1
    }
  }
  return pieces
}

function lengthsOf(old: string[], now: string[]): number[][] {
  const rows = old.map(() => now.map(() => 0).concat(0)).concat([now.map(() => 0).concat(0)])
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = rows[i] ?? []
    const below = rows[i + 1] ?? []
    for (let j = now.length - 1; j >= 0; j -= 1)
      row[j] =
        old[i] === now[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
  }
  return rows
}
