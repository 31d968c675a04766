import { type Cluster, type Described, described, type Reason } from './clusters.ts'
import type { Cores } from './cores.ts'
import { doubtsOf, firmRows, fitting } from './doubts.ts'
import { type Graph, likenessGraph, within } from './graph.ts'
import { excludedPhrases } from './keys.ts'
import { bestLeiden, grouped } from './leiden.ts'
import { bestOnCores } from './leiden-runs.ts'
import { neighbours } from './neighbours.ts'
import { parted } from './parting.ts'
import type { Statement } from './statement.ts'
import { type Compiled, ownThesaurus } from './thesaurus.ts'
import { GROUPING, type Read, read } from './vectors.ts'

export type ThemeOptions = {
  /** more gives more and smaller themes; 1.5 when left out */
  resolution?: number
  /** fewer members than this is no theme: they are raised once; 2 when left out */
  minimumSize?: number
  /** words or phrases of either language that shall not count */
  excludedWords?: readonly string[]
  /** every stored statement of every kind, for how rare each word is; the statements themselves when left out */
  corpus?: readonly Statement[]
  /** other threads to share the work with, which changes nothing of what is found */
  cores?: Cores
  /** told what was read, so that who describes the same statements need not read them again */
  onRead?: (reading: Read) => void
}

export type Themes = {
  /** largest first, then by id */
  clusters: Cluster[]
  /** ids of the statements nobody else comes near */
  raisedOnce: string[]
  /** one for every statement, on the shelf too */
  reasons: Map<string, Reason>
  figures: {
    statements: number
    keys: number
    edges: number
    communities: number
    raisedOnce: number
    modularity: number
    resolution: number
  }
}

export const RESOLUTION = 1.5
export const RUNS = 10
export const NEIGHBOURS = { count: 10, floor: 0.02, alone: 0.1 }

/** What a theme run and the next cycle's placing both begin with. */
export function related(
  statements: readonly Statement[],
  options: ThemeOptions,
): { read: Read; graph: Graph; compiled: Compiled } {
  const compiled = ownThesaurus()
  const excluded = excludedPhrases(options.excludedWords ?? [])
  const found = read(statements, compiled, {
    corpus: options.corpus,
    excluded,
    ...GROUPING,
  })
  options.onRead?.(found)
  const graph = likenessGraph(
    found.statements,
    neighbours(found.statements, found.vectors, { ...NEIGHBOURS, cores: options.cores }),
  )
  return { read: found, graph, compiled }
}

/** How much of each node's weight stays in its own community. */
export function strengths(graph: Graph, communities: Int32Array): Float64Array {
  return Float64Array.from({ length: graph.size }, (_, node) => {
    let inside = 0
    let all = 0
    for (let at = graph.offsets[node] ?? 0; at < (graph.offsets[node + 1] ?? 0); at++) {
      const weight = graph.weights[at] ?? 0
      all += weight
      if (communities[graph.targets[at] ?? 0] === communities[node]) inside += weight
    }
    return all === 0 ? 0 : inside / all
  })
}

/** Rows by themselves; numbers past the rows are no other community's. */
export function join(communities: Int32Array, rows: readonly number[]): void {
  for (const row of rows) communities[row] = communities.length + (rows[0] ?? 0)
}

/** Of some communities, whoever does not fit becomes one alone, which no theme is; those are given back. */
export function leaveUnfit(
  read: Read,
  communities: Int32Array,
  groups: readonly number[][],
): Set<number> {
  const unfit = new Set<number>()
  for (const rows of groups) {
    const kept = new Set(fitting(read, rows))
    join(communities, [...kept])
    for (const row of rows) {
      if (kept.has(row)) continue
      join(communities, [row])
      unfit.add(row)
    }
  }
  return unfit
}

/** What fits in no large theme may fit together, as a statement and its translation do. */
function joinUnfit(
  read: Read,
  communities: Int32Array,
  { unfit, graph, resolution }: { unfit: ReadonlySet<number>; graph: Graph; resolution: number },
): void {
  const nodes = [...unfit].sort((left, right) => left - right)
  const own = within(graph, nodes)
  // Each weighs what it weighed, so that they are judged as before.
  const degrees = own.degrees.map((_, place) => graph.degrees[nodes[place] ?? 0] ?? 0)
  const among = { ...own, degrees, total: graph.total }
  for (const places of grouped(bestLeiden(among, resolution, RUNS).communities)) {
    const kept = fitting(
      read,
      places.map((place) => nodes[place] ?? 0),
    )
    if (kept.length > 1) join(communities, kept)
  }
}

type Reasoned = {
  all: readonly Described[]
  strength: Float64Array
  firm: ReadonlySet<number>
}

export function reasonsOf(
  { statements }: Read,
  groups: readonly number[][],
  { all, strength, firm }: Reasoned,
): Map<string, Reason> {
  const reasons = new Map<string, Reason>()
  for (const [group, rows] of groups.entries()) {
    for (const [at, row] of rows.entries()) {
      const words = all[group]?.shared[at]
      const id = statements[row]?.id
      const reason = { strength: strength[row] ?? 0, isFirm: firm.has(row) }
      if (words && id !== undefined) reasons.set(id, { words, ...reason })
    }
  }
  return reasons
}

/**
 * The themes of a set of statements, whoever wrote them and in whichever of the two languages. The same statements
 * and options give the same themes, in any order. No statements, no themes; a statement without a known word, or
 * nobody near it, is raised once.
 *
 * @throws when two statements carry one id
 * @example themes([{ id: 'a', language: 'en', text: 'Shorter wait times' }, { id: 'b', language: 'fr', text: "Réduire les temps d’attente" }]).clusters[0]?.name // { en: 'Wait times', fr: 'Temps d’attente' }
 */
export function themes(statements: readonly Statement[], options: ThemeOptions = {}): Themes {
  const resolution = options.resolution ?? RESOLUTION
  const { read: found, graph, compiled } = related(statements, options)
  const { communities, count, modularity } = bestOnCores(graph, resolution, RUNS, options.cores)
  for (const rows of grouped(communities).flatMap((own) => parted(graph, own)))
    join(communities, rows)
  const unfit = leaveUnfit(found, communities, grouped(communities))
  joinUnfit(found, communities, { unfit, graph, resolution })
  const groups = grouped(communities)
  const minimum = options.minimumSize ?? 2
  const isTheme = (rows: readonly number[]) => rows.length >= minimum
  const raisedOnce = groups
    .filter((rows) => !isTheme(rows))
    .flat()
    .sort((left, right) => left - right)
    .flatMap((row) => found.statements[row]?.id ?? [])
  const strength = strengths(graph, communities)
  const kept = groups.filter(isTheme)
  const firm = firmRows(doubtsOf(found, kept), kept)
  const all = described(found, groups, { compiled, isTheme, isFirm: (row) => firm.has(row) })
  return {
    clusters: all.flatMap(({ cluster }) => cluster ?? []),
    raisedOnce,
    reasons: reasonsOf(found, groups, { all, strength, firm }),
    figures: {
      statements: statements.length,
      keys: found.vectors.names.length,
      edges: graph.targets.length / 2,
      communities: count,
      raisedOnce: raisedOnce.length,
      modularity,
      resolution,
    },
  }
}
