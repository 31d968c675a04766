import {
  type Cores,
  type LeidenShare,
  pileOf,
  sharedIntegers,
  sharedNumbers,
  shareIntegers,
  shareNumbers,
  waitFor,
  workThrough,
} from './cores.ts'
import type { Graph } from './graph.ts'
import { bestLeiden, leiden, type Partition, renumber } from './leiden.ts'

/** Fewer nodes are done before another thread has come. */
const WORTH_SHARING = 2000

/** `bestLeiden` with the runs shared out: they need nothing of one another. The same runs, so the same partition. */
export function bestOnCores(
  graph: Graph,
  resolution: number,
  runs: number,
  cores?: Cores,
): Partition {
  if (!cores || cores.others === 0 || graph.size < WORTH_SHARING)
    return bestLeiden(graph, resolution, runs)
  const share: LeidenShare = {
    kind: 'leiden',
    pile: pileOf(runs),
    size: graph.size,
    offsets: shareIntegers(graph.offsets),
    targets: shareIntegers(graph.targets),
    weights: shareNumbers(graph.weights),
    degrees: shareNumbers(graph.degrees),
    total: graph.total,
    resolution,
    communities: sharedIntegers(runs * graph.size),
    modularities: sharedNumbers(runs),
  }
  cores.begin(Array.from({ length: cores.others }, () => share))
  leidenRuns(share)
  waitFor(share.pile)
  let best = 0
  for (let run = 1; run < runs; run++)
    if ((share.modularities[run] ?? 0) > (share.modularities[best] ?? 0)) best = run
  const found = share.communities.slice(best * graph.size, (best + 1) * graph.size)
  return { ...renumber(found), modularity: share.modularities[best] ?? 0 }
}

/** The runs that nobody has taken yet, with seeds from 1. */
export function leidenRuns(share: LeidenShare): void {
  const { pile, resolution, communities, modularities, ...graph } = share
  workThrough(pile, (run) => {
    const found = leiden(graph, resolution, run + 1)
    communities.set(found.communities, run * graph.size)
    modularities[run] = found.modularity
  })
}
