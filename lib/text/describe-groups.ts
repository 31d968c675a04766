import { type Cluster, described } from './clusters.ts'
import { type Doubt, doubtsOf, firmRows } from './doubts.ts'
import { type Kept, keptOf } from './kept.ts'
import { excludedPhrases } from './keys.ts'
import { type NearGroup, nearGroups } from './near-groups.ts'
import type { Bilingual, Statement } from './statement.ts'
import type { ThemeOptions } from './themes.ts'
import { ownThesaurus } from './thesaurus.ts'
import { threadsOf } from './threads.ts'
import { GROUPING, type Read, read } from './vectors.ts'

export type Description = {
  /** one for each group, in the order given */
  clusters: Cluster[]
  /** by statement id: what it shares with the others of its group, strongest first */
  words: Map<string, Bilingual<string[]>>
  /** for each group, in the order given: the others that come near, best first */
  near: NearGroup[][]
  /** ids of the statements that are not sure enough of their group to stand for it */
  doubtful: Set<string>
  /** for each group, in the order given: its statements in finer groups, the most central of each first */
  threads: string[][][]
  /** by statement id, for every statement: how near it is to its own group and to the next best */
  doubts: Map<string, Doubt>
  /** by which later statements are compared with the groups, where that was asked for */
  kept: Kept | undefined
}

export type DescribeOptions = Pick<ThemeOptions, 'excludedWords' | 'corpus'> & {
  /** ids of the statements that a person placed: they are firm whatever their words say */
  sure?: ReadonlySet<string>
  /** ids of the statements that are doubtful whatever their words say now */
  unsure?: ReadonlySet<string>
  /** these statements as `themes` or `place` has read them (`onRead`), with the same words left out and the same corpus */
  reading?: Read
  isKept?: boolean
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
  options: DescribeOptions = {},
): Description {
  const compiled = ownThesaurus()
  const excluded = excludedPhrases(options.excludedWords ?? [])
  const found =
    options.reading ?? read(statements, compiled, { corpus: options.corpus, excluded, ...GROUPING })
  const rowOf = new Map(found.statements.map(({ id }, row) => [id, row]))
  const rows = groups.map((ids) =>
    ids.flatMap((id) => rowOf.get(id) ?? []).sort((left, right) => left - right),
  )
  const { sure, unsure } = options
  const idOf = (row: number) => found.statements[row]?.id ?? ''
  const doubts = doubtsOf(found, rows)
  const firm = firmRows(doubts, rows)
  const isFirm = (row: number) => sure?.has(idOf(row)) || (firm.has(row) && !unsure?.has(idOf(row)))
  const all = described(found, rows, { compiled, isTheme: () => true, isFirm })
  const words = new Map<string, Bilingual<string[]>>()
  for (const [group, { shared }] of all.entries())
    for (const [at, own] of shared.entries()) words.set(idOf(rows[group]?.[at] ?? 0), own)
  return {
    clusters: all.flatMap(({ cluster }) => cluster ?? []),
    words,
    near: nearGroups(found, rows, compiled),
    doubts: new Map(doubts.map((doubt, row) => [idOf(row), doubt])),
    doubtful: new Set(
      rows
        .flat()
        .filter((row) => !isFirm(row))
        .map(idOf),
    ),
    threads: rows.map((own) =>
      threadsOf(found, own).map((thread) => firmFirst(thread, isFirm).map(idOf)),
    ),
    kept: options.isKept ? keptOf(found, rows) : undefined,
  }
}

/** A thread is headed by the most central of its firm statements, if it has any. */
function firmFirst(rows: readonly number[], isFirm: (row: number) => boolean): number[] {
  const head = rows.find(isFirm)
  return head === undefined ? [...rows] : [head, ...rows.filter((row) => row !== head)]
}
