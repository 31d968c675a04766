import { type Graph, within } from './graph.ts'
import { bestLeiden, grouped, leiden, modularity } from './leiden.ts'

/** Fewer statements are not parted, and fewer in one part are no matter of their own. */
const LARGE = 8
const SMALLEST = 3
/** So much of their ties stays inside parts that are matters of their own. Measured in the README. */
const APART = 0.84
/** What is so far apart, any run finds; where one finds nothing of the kind, none does. */
const RUNS = 3
const FAR_FROM_APART = 0.7

/**
 * Among many others, matters of a few statements each pass for one (the resolution limit, Fortunato and Barthélemy 2007):
 * a group whose parts are hardly tied, seen by itself, is given back in parts, and any other as it is.
 */
export function parted(graph: Graph, nodes: readonly number[]): number[][] {
  if (nodes.length < LARGE) return [[...nodes]]
  const own = within(graph, nodes)
  if (modularity(own, leiden(own, 1, 1).communities, 0) < FAR_FROM_APART) return [[...nodes]]
  const { communities } = bestLeiden(own, 1, RUNS)
  const parts = grouped(communities)
  if (modularity(own, communities, 0) < APART || (parts[1]?.length ?? 0) < SMALLEST)
    return [[...nodes]]
  return parts.map((part) => part.flatMap((at) => nodes[at] ?? []))
}
