import { type Cluster, described } from './clusters.ts'
import { excludedPhrases } from './keys.ts'
import { type Doubt, doubtsOf, type NearGroup, nearGroups } from './near-groups.ts'
import type { Bilingual, Statement } from './statement.ts'
import type { ThemeOptions } from './themes.ts'
import { ownThesaurus } from './thesaurus.ts'
import { GROUPING, read } from './vectors.ts'

export type Description = {
  /** one for each group, in the order given */
  clusters: Cluster[]
  /** by statement id: what it shares with the others of its group, strongest first */
  words: Map<string, Bilingual<string[]>>
  /** for each group, in the order given: the others that come near, best first */
  near: NearGroup[][]
  /** by statement id, for every statement: how near it is to its own group and to the next best */
  doubts: Map<string, Doubt>
}

/**
 * Names, words and quotes of groups that were made elsewhere: by an earlier run, or by a person. An id that is not
 * among the statements is passed over.
 *
 * @example describeGroups([['a', 'b']], statements).clusters[0]?.name // { en: 'Wait times', fr: "Temps d'attente" }
 */
export function describeGroups(
  groups: readonly (readonly string[])[],
  statements: readonly Statement[],
  options: Pick<ThemeOptions, 'excludedWords' | 'corpus'> = {},
): Description {
  const compiled = ownThesaurus()
  const excluded = excludedPhrases(options.excludedWords ?? [])
  const found = read(statements, compiled, {
    corpus: options.corpus,
    excluded,
    ...GROUPING,
  })
  const rowOf = new Map(found.statements.map(({ id }, row) => [id, row]))
  const rows = groups.map((ids) =>
    ids.flatMap((id) => rowOf.get(id) ?? []).sort((left, right) => left - right),
  )
  const all = described(found, rows, { compiled, isTheme: () => true })
  const words = new Map<string, Bilingual<string[]>>()
  for (const [group, { shared }] of all.entries()) {
    for (const [at, own] of shared.entries()) {
      const id = found.statements[rows[group]?.[at] ?? 0]?.id
      if (id !== undefined) words.set(id, own)
    }
  }
  const doubts = new Map(
    doubtsOf(found, rows).flatMap((doubt, row): [string, Doubt][] => {
      const id = found.statements[row]?.id
      return id === undefined ? [] : [[id, doubt]]
    }),
  )
  const near = nearGroups(found, rows, compiled)
  return { clusters: all.flatMap(({ cluster }) => cluster ?? []), words, near, doubts }
}
