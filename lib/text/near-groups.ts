import { FLOOR } from './doubts.ts'
import { middlesOf } from './middles.ts'
import { Wording, worded } from './names.ts'
import type { Bilingual } from './statement.ts'
import type { Compiled } from './thesaurus.ts'
import type { Read } from './vectors.ts'

/** Another group that comes near, by its number, and what the two share, strongest first. */
export type NearGroup = { group: number; likeness: number; words: Bilingual<string[]> }

const NEAR = 3
const WORDS = 4

/** For each group the few others that come nearest, best first. */
export function nearGroups(
  read: Read,
  groups: readonly (readonly number[])[],
  compiled: Compiled,
): NearGroup[][] {
  const { middles, products } = middlesOf(read, groups)
  const wordings = groups.map(
    (rows) =>
      new Wording(
        rows.flatMap((row) => read.statements[row] ?? []),
        rows.map((row) => read.mentionsOf[row] ?? []),
      ),
  )
  const shared = (left: number, right: number): Bilingual<string[]> => {
    const wording = wordings[left]
    const terms = [...(middles[left]?.sum ?? [])]
      .map(([key, weight]) => ({ key, weight: weight * (middles[right]?.sum.get(key) ?? 0) }))
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
  return middles.map(({ sum, length }, own) =>
    [...products(sum)]
      .map((product, group) => {
        return { group, likeness: product / (length || 1) / (middles[group]?.length || 1) }
      })
      .filter(({ group, likeness }) => group !== own && likeness > FLOOR)
      .sort((left, right) => right.likeness - left.likeness || left.group - right.group)
      .slice(0, NEAR)
      .map((near) => ({ ...near, words: shared(own, near.group) })),
  )
}
