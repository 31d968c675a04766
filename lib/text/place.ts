import { type Cluster, described, type Reason } from './clusters.ts'
import { doubtsOf, firmRows } from './doubts.ts'
import { BIRTH_SIZE, likeEnough, partFromOld, standingOf } from './established.ts'
import type { Graph } from './graph.ts'
import { grouped, modularity, moveNodes } from './leiden.ts'
import { random } from './random.ts'
import type { Statement } from './statement.ts'
import {
  leaveUnfit,
  RESOLUTION,
  RUNS,
  reasonsOf,
  related,
  strengths,
  type ThemeOptions,
} from './themes.ts'

/** A theme that stands: its own id and the ids of its statements. */
export type Established = { clusterId: string; statements: readonly string[] }

export type Placement = {
  /** cluster id by statement id, for the statements that no theme held before */
  placed: Map<string, string>
  /** themes of three or more new statements that prefer one another; described like any cluster */
  born: Cluster[]
  /** ids of the new statements that neither joined nor founded a theme */
  raisedOnce: string[]
  /** one for every new statement */
  reasons: Map<string, Reason>
}

function settled(
  graph: Graph,
  start: Int32Array,
  settings: { frozen: Uint8Array; resolution: number },
) {
  let best: { communities: Int32Array; quality: number } | undefined
  for (let seed = 1; seed <= RUNS; seed++) {
    const communities = start.slice()
    moveNodes({ graph, communities, next: random(seed), ...settings })
    const quality = modularity(graph, communities, settings.resolution)
    if (!best || quality > best.quality) best = { communities, quality }
  }
  return best?.communities ?? start
}

export type PlaceOptions = ThemeOptions & {
  /** ids of statements that the shelf keeps: they may found a theme with others, and join none that stands */
  shelved?: ReadonlySet<string>
}

/**
 * The next cycle: `statements` are all of them, old and new; those of an established theme stay where they are, and
 * only the others move. A statement raised once in an earlier cycle counts as new, and may now found a theme, or join one unless
 * it is `shelved`.
 * Ids in `established` that are not among the statements are passed over; nothing of an old theme ever changes.
 *
 * @throws when two statements carry one id, or two themes claim one statement
 */
export function place(
  established: readonly Established[],
  statements: readonly Statement[],
  options: PlaceOptions = {},
): Placement {
  const { read: found, graph, compiled } = related(statements, options)
  const rowOf = new Map(found.statements.map(({ id }, row) => [id, row]))
  const start = Int32Array.from({ length: graph.size }, (_, row) => row)
  const frozen = new Uint8Array(graph.size)
  const themeOf = new Map<number, string>()
  for (const { clusterId, statements: ids } of established) {
    const rows = ids.flatMap((id) => rowOf.get(id) ?? [])
    const community = rows[0]
    if (community === undefined) continue
    themeOf.set(community, clusterId)
    for (const row of rows) {
      if (frozen[row] === 1) throw new Error(`Two themes claim ${found.statements[row]?.id}`)
      frozen[row] = 1
      start[row] = community
    }
  }
  const { shelved } = options
  const isShelved = Uint8Array.from(found.statements, ({ id }) => (shelved?.has(id) ? 1 : 0))
  const standing = standingOf(found, { start, frozen, isShelved })
  const resolution = options.resolution ?? RESOLUTION
  const communities = settled(likeEnough(graph, standing, start), start, { frozen, resolution })
  partFromOld(communities, standing)
  const placed = new Map<string, string>()
  for (const [row, statement] of found.statements.entries()) {
    const theme = themeOf.get(communities[row] ?? -1)
    if (frozen[row] === 0 && theme !== undefined) placed.set(statement.id, theme)
  }
  const isNew = ([row = 0]: readonly number[]) => !themeOf.has(communities[row] ?? -1)
  leaveUnfit(found, communities, grouped(communities).filter(isNew))
  const groups = grouped(communities)
  const free = groups.filter(isNew)
  const minimum = Math.max(BIRTH_SIZE, options.minimumSize ?? 0)
  const strength = strengths(graph, communities)
  const isTheme = (rows: readonly number[]) => isNew(rows) && rows.length >= minimum
  const kept = groups.filter((rows) => !isNew(rows) || isTheme(rows))
  const firm = firmRows(doubtsOf(found, kept), kept)
  const all = described(found, groups, { compiled, isTheme, isFirm: (row) => firm.has(row) })
  const reasons = reasonsOf(found, groups, { all, strength, firm })
  for (const [row, { id }] of found.statements.entries()) if (frozen[row] === 1) reasons.delete(id)
  return {
    placed,
    born: all.flatMap(({ cluster }) => cluster ?? []),
    raisedOnce: free
      .filter((rows) => rows.length < minimum)
      .flat()
      .sort((left, right) => left - right)
      .flatMap((row) => found.statements[row]?.id ?? []),
    reasons,
  }
}
