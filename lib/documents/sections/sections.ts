import type { Piece } from '#lib/documents/words/pieces.ts'
import { candidatesOf, type Known } from './candidates.ts'
import type { Chain, Missed } from './chain.ts'
import { chainWithLeads } from './choose.ts'
import { type Cut, cutAt } from './cut.ts'
import { doubtsOf } from './doubts.ts'
import { NONE, type Weighed, weighed } from './weigh.ts'
import { WEIGHTS, type Weights, weigh } from './weights.ts'

const MOST_CANDIDATES = 80
/** Less than this as any section at all, and no neighbour makes a heading of it. */
const LEAST = -14
/** Headings of which only one tells what it is must be as many. */
const FEWEST_COUNTED = 4

function likelyOf(
  text: string,
  pieces: readonly Piece[],
  known: Known,
  weights: Weights,
): Weighed[] {
  const all = weighed(candidatesOf(text, pieces, known), known)
  const worth = new Map(
    all.map((one) => [
      one,
      weigh(one.shown, weights) +
        Math.max(...[...one.kinds.values()].map((more) => weigh(more, weights))),
    ]),
  )
  const worthOf = (one: Weighed) => worth.get(one) ?? 0
  const likely = all.filter((one) => worthOf(one) >= LEAST)
  if (likely.length <= MOST_CANDIDATES) return likely
  const least = likely.map(worthOf).sort((a, b) => b - a)[MOST_CANDIDATES - 1] ?? 0
  return likely.filter((one) => worthOf(one) >= least).slice(0, MOST_CANDIDATES)
}

/**
 * All that could be a heading, the headings that are, and the places that nearly were. `isBarelyTold`: one heading alone
 * says in words which section it is, the others by their count.
 */
export type Headings = {
  candidates: Weighed[]
  chain: Chain
  missed: Missed[]
  isBarelyTold: boolean
}

export function headingsOf(
  text: string,
  pieces: readonly Piece[],
  known: Known,
  weights: Weights = WEIGHTS,
): Headings {
  const candidates = likelyOf(text, pieces, known, weights)
  const found = chainWithLeads(candidates, weights)
  const told = toldBy(found.chain, candidates)
  const isBarelyTold = told === 1 && counts(found.chain)
  if (told < 2 && !isBarelyTold)
    return { candidates, chain: { score: 0, links: [] }, missed: [], isBarelyTold }
  return { candidates, ...found, isBarelyTold }
}

/** How many headings say in words which section they are: two make a form, place alone does not. */
function toldBy({ links }: Chain, candidates: readonly Weighed[]): number {
  return links.filter(({ candidate, kind }) =>
    candidates.find((one) => one.candidate === candidate)?.tells(kind),
  ).length
}

/** Whether headings that look alike count from one to four at least: a form that words its titles as nobody does. */
function counts({ links }: Chain): boolean {
  const own = links.filter((one) => one.kind !== NONE && !one.isAgain)
  const counted = own.filter(
    ({ candidate, shown }) =>
      candidate.number !== null &&
      shown.some(([sign]) => sign === 'starts-at-one' || sign === 'counts' || sign === 'jumps'),
  )
  const looks = new Set(own.map((one) => one.candidate.look))
  return counted.length >= FEWEST_COUNTED && counted.length === own.length && looks.size === 1
}

/** Cuts the body at the headings of its sections; where another place was nearly as likely, the section is doubtful. */
export function cutSections(text: string, pieces: readonly Piece[], known: Known): Cut {
  const { chain, missed, isBarelyTold } = headingsOf(text, pieces, known)
  const isDoubtful = isBarelyTold ? () => true : doubtsOf(chain.links, missed)
  return cutAt(text, pieces, chain.links, { known, isDoubtful })
}
