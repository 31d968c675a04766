import { sharedWords } from './clusters.ts'
import { excludedPhrases, mentions } from './keys.ts'
import { Wording } from './names.ts'
import { centroid } from './rows.ts'
import type { Bilingual, Statement } from './statement.ts'
import { ownThesaurus } from './thesaurus.ts'
import { GROUPING, type Read, read } from './vectors.ts'

/**
 * What is kept of statements that were read: how many hold each key, and how much of it each group says, all together.
 * Those that come later are weighed and compared by it, without those that were there before.
 */
export type Kept = {
  statements: number
  /** by group, how long the sum of its statements is */
  lengths: number[]
  keys: KeptKey[]
}

export type KeptKey = { key: string; holders: number; sums: [group: number, weight: number][] }

/** How near a statement is to each group, itself not among them, and what it would share with one. */
export type Comparison = {
  likenesses: Float64Array
  wordsWith: (group: number) => Bilingual<string[]>
}

export function keptOf(
  { statements, vectors }: Read,
  groups: readonly (readonly number[])[],
): Kept {
  const keys = vectors.names.map((key): KeptKey => ({ key, holders: 0, sums: [] }))
  for (const number of vectors.keys) {
    const own = keys[number]
    if (own) own.holders++
  }
  const lengths = groups.map((rows, group) => {
    let square = 0
    for (const [number, weight] of centroid(vectors, rows)) {
      keys[number]?.sums.push([group, weight])
      square += weight * weight
    }
    return Math.sqrt(square)
  })
  return { statements: statements.length, lengths, keys }
}

/** The keys that must be known of what was kept, to compare these statements with it. */
export function keysOf(
  statements: readonly Statement[],
  excludedWords: readonly string[] = [],
): Set<string> {
  const compiled = ownThesaurus()
  const excluded = excludedPhrases(excludedWords)
  return new Set(
    statements.flatMap((statement) =>
      mentions(statement, compiled, excluded).map(({ key }) => key),
    ),
  )
}

/**
 * Each statement beside the groups that were kept, by id; what others of these statements say changes nothing. A key
 * that nothing was kept of is as rare as one that nobody said.
 *
 * @example compareWith(kept, [statement]).get(statement.id)?.likenesses[0] // .42
 */
export function compareWith(
  { statements: size, lengths, keys }: Kept,
  statements: readonly Statement[],
  excludedWords: readonly string[] = [],
): Map<string, Comparison> {
  const compiled = ownThesaurus()
  const known = { size, holders: new Map(keys.map(({ key, holders }) => [key, holders])) }
  const excluded = excludedPhrases(excludedWords)
  const found = read(statements, compiled, { excluded, known, ...GROUPING })
  const { offsets, names, weights, keys: numbers } = found.vectors
  const sumsOf = new Map(keys.map(({ key, sums }) => [key, sums]))
  return new Map(
    found.statements.map((statement, row) => {
      const products = new Float64Array(lengths.length)
      /** by group and key, what the group and this one say of it together */
      const together = new Map<number, Map<number, number>>()
      for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
        const number = numbers[at] ?? 0
        const weight = weights[at] ?? 0
        for (const [group, sum] of sumsOf.get(names[number] ?? '') ?? []) {
          products[group] = (products[group] ?? 0) + weight * sum
          const own = together.get(group) ?? new Map<number, number>()
          together.set(group, own.set(number, sum + weight))
        }
      }
      const wordsWith = (group: number) => {
        const wording = new Wording([statement], [found.mentionsOf[row] ?? []])
        const middle = together.get(group) ?? new Map<number, number>()
        return sharedWords(found.vectors, { row, middle }, { wording, compiled })
      }
      const likenesses = products.map((product, group) => product / (lengths[group] || 1))
      return [statement.id, { likenesses, wordsWith }]
    }),
  )
}
