import { isOver } from './candidates.ts'
import type { Bias, Chain, Missed } from './chain.ts'
import { Search } from './search.ts'
import type { Weighed } from './weigh.ts'
import type { Weights } from './weights.ts'

/** The chain of headings that weighs most: each section once, in the order of the page. */
export function bestChain(candidates: readonly Weighed[], weights: Weights, bias?: Bias): Chain {
  return new Search(candidates, weights, bias).best()
}

/**
 * The same chain with the lead of each heading, and where else headings could have stood and by how much they were
 * left behind: what is close behind is worth a person's look.
 */
export function chainWithLeads(
  candidates: readonly Weighed[],
  weights: Weights,
): { chain: Chain; missed: Missed[] } {
  const search = new Search(candidates, weights)
  const chain = search.best()
  const at = new Map(candidates.map(({ candidate }, place) => [candidate, place]))
  const places = chain.links.map(({ candidate, kind }) => ({ at: at.get(candidate) ?? 0, kind }))
  const { through, without } = search.rivals(places)
  const links = chain.links.map((link, index) => ({
    ...link,
    lead: link.isAgain ? Infinity : chain.score - (without[index] ?? 0),
  }))
  const missed = [...candidates.entries()].flatMap(([place, { candidate }]): Missed[] => {
    const isFree = chain.links.every(
      (one) => isOver(one.candidate, candidate) || isOver(candidate, one.candidate),
    )
    return isFree ? [{ at: candidate.at, behind: chain.score - (through[place] ?? 0) }] : []
  })
  return { chain: { ...chain, links }, missed }
}
