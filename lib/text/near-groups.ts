import { Wording, worded } from './names.ts'
import { centroid } from './rows.ts'
import type { Bilingual } from './statement.ts'
import type { Compiled } from './thesaurus.ts'
import type { Read } from './vectors.ts'

/** Another group that comes near, by its number, and what the two share, strongest first. */
export type NearGroup = { group: number; likeness: number; words: Bilingual<string[]> }

/** How near a statement is to the rest of its own group, 0 without one, and to the next best group. */
export type Doubt = { own: number; next: { group: number; likeness: number } | null }

/**
 * Beyond this much nearer to its own group than to any other, a statement is not worth asking about. Measured in the
 * README: up to here about two in three of those shown are misplaced, and fewer and fewer further on.
 */
export const FIRM_MARGIN = 0.075

const NEAR = 3
const FLOOR = 0.1
const WORDS = 4

type Weights = Iterable<readonly [key: number, weight: number]>

/** The sum of each group's rows, its length, and by key the groups that hold it. */
function middlesOf({ vectors }: Read, groups: readonly (readonly number[])[]) {
  const sums = groups.map((rows) => centroid(vectors, rows))
  const lengths = sums.map((sum) => Math.sqrt(total([...sum.values()].map((one) => one * one))))
  const holders = new Map<number, { group: number; weight: number }[]>()
  for (const [group, sum] of sums.entries()) {
    for (const [key, weight] of sum) {
      const own = holders.get(key)
      if (own) own.push({ group, weight })
      else holders.set(key, [{ group, weight }])
    }
  }
  /** The product of some weights with the sum of each group. */
  const products = (weights: Weights): Float64Array => {
    const found = new Float64Array(groups.length)
    for (const [key, weight] of weights)
      for (const holder of holders.get(key) ?? [])
        found[holder.group] = (found[holder.group] ?? 0) + weight * holder.weight
    return found
  }
  return { sums, lengths, products }
}

function* weightsOf({ vectors }: Read, row: number): Weights {
  for (let at = vectors.offsets[row] ?? 0; at < (vectors.offsets[row + 1] ?? 0); at++)
    yield [vectors.keys[at] ?? 0, vectors.weights[at] ?? 0]
}

/** For each group the few others that come nearest, best first. */
export function nearGroups(
  read: Read,
  groups: readonly (readonly number[])[],
  compiled: Compiled,
): NearGroup[][] {
  const { sums, lengths, products } = middlesOf(read, groups)
  const wordings = groups.map(
    (rows) =>
      new Wording(
        rows.flatMap((row) => read.statements[row] ?? []),
        rows.map((row) => read.mentionsOf[row] ?? []),
      ),
  )
  const shared = (left: number, right: number): Bilingual<string[]> => {
    const wording = wordings[left]
    const terms = [...(sums[left] ?? [])]
      .map(([key, weight]) => ({ key, weight: weight * (sums[right]?.get(key) ?? 0) }))
      .filter(({ key, weight }) => weight > 0 && !read.vectors.names[key]?.startsWith('f'))
      .sort((one, other) => other.weight - one.weight || one.key - other.key)
      .slice(0, WORDS)
      .flatMap(({ key }) =>
        wording ? worded(read.vectors.names[key] ?? '', wording, compiled) : [],
      )
    const said = (language: 'en' | 'fr') => [
      ...new Set(terms.flatMap((term) => term[language] ?? [])),
    ]
    return { en: said('en'), fr: said('fr') }
  }
  return sums.map((sum, own) =>
    [...products(sum)]
      .map((product, group) => {
        return { group, likeness: product / (lengths[own] || 1) / (lengths[group] || 1) }
      })
      .filter(({ group, likeness }) => group !== own && likeness > FLOOR)
      .sort((left, right) => right.likeness - left.likeness || left.group - right.group)
      .slice(0, NEAR)
      .map((near) => ({ ...near, words: shared(own, near.group) })),
  )
}

/** One for every statement, in the order of their rows, which are of unit length. */
export function doubtsOf(read: Read, groups: readonly (readonly number[])[]): Doubt[] {
  const { lengths, products } = middlesOf(read, groups)
  const groupOf = new Map(groups.flatMap((rows, group) => rows.map((row) => [row, group] as const)))
  return read.statements.map((_, row) => {
    const own = groupOf.get(row)
    const found = products(weightsOf(read, row))
    let next: Doubt['next'] = null
    for (const [group, product] of found.entries()) {
      const likeness = product / (lengths[group] || 1)
      if (group !== own && likeness > (next?.likeness ?? FLOOR)) next = { group, likeness }
    }
    if (own === undefined) return { own: 0, next }
    // Without the statement itself, which would vouch for its own place.
    const rest = Math.sqrt(Math.max(0, (lengths[own] ?? 0) ** 2 - 2 * (found[own] ?? 0) + 1))
    return { own: rest < 1e-6 ? 0 : Math.max(0, ((found[own] ?? 0) - 1) / rest), next }
  })
}

function total(values: readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}
