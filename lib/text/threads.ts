import { fitting } from './doubts.ts'
import { likenessGraph } from './graph.ts'
import { bestLeiden, grouped } from './leiden.ts'
import { byCentrality } from './middles.ts'
import { neighbours } from './neighbours.ts'
import { NEIGHBOURS, RUNS } from './themes.ts'
import { type Read, rowsOf } from './vectors.ts'

/** Fewer statements are read sooner than they are divided. */
const LARGE = 8

/**
 * Chance is measured within the theme alone, where everything is more alike: 1 there is finer than 1.5 among all.
 * Measured in the README.
 */
const THREAD_RESOLUTION = 1

/**
 * The finer groups within a theme, largest first, each with its most central row first; none where it would be one or
 * where the theme is small. What fits in none of them is left out.
 */
export function threadsOf(read: Read, rows: readonly number[]): number[][] {
  if (rows.length < LARGE) return []
  const own = rowsOf(read, rows)
  const graph = likenessGraph(own.statements, neighbours(own.statements, own.vectors, NEIGHBOURS))
  const { communities } = bestLeiden(graph, THREAD_RESOLUTION, RUNS)
  const found = grouped(communities)
    .map((group) => byCentrality(own, fitting(own, group)))
    .filter((group) => group.length > 1)
  if (found.length < 2) return []
  return found
    .toSorted((left, right) => right.length - left.length)
    .map((group) => group.flatMap((at) => rows[at] ?? []))
}
