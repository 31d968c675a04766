import { type Graph, within } from './graph.ts'
import { bestLeiden, grouped } from './leiden.ts'

/** Fewer statements are not parted, and fewer in one part are no matter of their own. */
const LARGE = 8
const SMALLEST = 3
/** Two halves that nothing ties reach .5, one matter .2 to .3. Measured in the README. */
const APART = 0.48
/** What is so far apart, any run finds. */
const RUNS = 3

/**
 * Among many others, matters of a few statements each pass for one (the resolution limit, Fortunato and Barthélemy 2007):
 * a group whose parts are hardly tied, seen by itself, is given back in parts, and any other as it is.
 */
export function parted(graph: Graph, nodes: readonly number[]): number[][] {
  if (nodes.length < LARGE) return [[...nodes]]
  const { modularity, communities } = bestLeiden(within(graph, nodes), 1, RUNS)
  const parts = grouped(communities)
  if (modularity < APART || (parts[1]?.length ?? 0) < SMALLEST) return [[...nodes]]
  return parts.map((part) => part.flatMap((at) => nodes[at] ?? []))
}
