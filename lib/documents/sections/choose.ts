import { type Candidate, isOver } from './candidates.ts'
import {
  asShown,
  type Count,
  countsOf,
  endSigns,
  fitsKind,
  kindSigns,
  placeSigns,
  startSigns,
} from './steps.ts'
import { type KindPlace, NONE, ORDER, type Weighed } from './weigh.ts'
import { type Shown, type Sign, type Weights, weigh } from './weights.ts'

/** A heading of the chain: which section, and all that spoke for it there. */
export type Link = {
  candidate: Candidate
  kind: KindPlace
  /** The section of the heading before it goes on. */
  isAgain: boolean
  shown: Shown[]
  /** How far the best chain is ahead of the best one without this heading. */
  lead: number
}
/** A place that is no heading, and how far the best chain through it is behind. */
export type Missed = { at: number; behind: number }
export type Chain = { score: number; links: Link[] }

/** What a heading is worth beside what it shows: to forbid it, to force it, or to tell a fit what is true. */
export type Bias = (candidate: Candidate, kind: KindPlace) => number

type State = {
  score: number
  at: number
  kind: KindPlace
  /** A bit for each section that the chain has already. */
  used: number
  /** Where the count stands. */
  ordinal: number
  isAgain: boolean
  counted: readonly Sign[]
  by: number
  before: State | null
}

const PLACES: readonly KindPlace[] = [NONE, ...ORDER.keys()]
/** The likeliest chains that end at one place: more were never the best in the end. */
const MOST_STATES = 24
/** As many tell by how much the best chain leads. */
const FEWER_STATES = 8

/** The chain of headings that weighs most: each section once, in the order of the page. */
export function bestChain(candidates: readonly Weighed[], weights: Weights, bias?: Bias): Chain {
  const search = new Search(candidates, weights, bias)
  return search.best()
}

/**
 * The same chain with the lead of each heading, and where else headings could have stood and by how much they were
 * left behind: what is close behind is worth a person's look.
 */
export function withLeads(
  chain: Chain,
  candidates: readonly Weighed[],
  weights: Weights,
): { chain: Chain; missed: Missed[] } {
  const search = new Search(candidates, weights)
  search.best()
  const links = chain.links.map((link) => {
    if (link.isAgain) return { ...link, lead: Infinity }
    const from = candidates.findIndex(({ candidate }) => candidate.at === link.candidate.at)
    const without = search.scoreWith(from, ({ at }, kind) =>
      at === link.candidate.at && kind === link.kind ? -FORCED : 0,
    )
    return { ...link, lead: chain.score - without }
  })
  const missed = [...candidates.entries()].flatMap(([from, { candidate }]): Missed[] => {
    const isFree = chain.links.every(
      (one) => isOver(one.candidate, candidate) || isOver(candidate, one.candidate),
    )
    if (!isFree) return []
    const through = search.scoreWith(from, (one, kind) =>
      one === candidate && kind !== NONE ? FORCED : 0,
    )
    return [{ at: candidate.at, behind: chain.score - (through - FORCED) }]
  })
  return { chain: { ...chain, links }, missed }
}

/** More than any chain is worth. */
const FORCED = 10_000

class Search {
  readonly #candidates: readonly Weighed[]
  readonly #weights: Weights
  /** What each place is worth as each section. */
  readonly #own: [KindPlace, number][][]
  /** What a section is worth after another. */
  readonly #follows: number[][]

  #bias: Bias
  #open: State[][] = []

  constructor(candidates: readonly Weighed[], weights: Weights, bias: Bias = () => 0) {
    this.#candidates = candidates
    this.#weights = weights
    this.#bias = bias
    this.#own = candidates.map(({ shown, kinds }) => {
      const base = weigh(shown, weights)
      return [...kinds].map(([kind, more]) => [kind, base + weigh(more, weights)])
    })
    this.#follows = PLACES.map((from) => PLACES.map((to) => this.#sum(kindSigns(from, to))))
  }

  best(): Chain {
    this.#open = []
    const best = this.#run(0, this.#open, MOST_STATES)
    return best ? { score: best.score, links: this.#linksOf(best.state) } : { score: 0, links: [] }
  }

  /** What the best chain would be worth with another bias; what ends before `from` is as it was. */
  scoreWith(from: number, bias: Bias): number {
    const kept = this.#bias
    this.#bias = bias
    const before = this.#open.slice(0, from).map((states) => states.slice(0, FEWER_STATES))
    const best = this.#run(from, before, FEWER_STATES)
    this.#bias = kept
    return best?.score ?? 0
  }

  #run(from: number, open: State[][], most: number): { state: State; score: number } | null {
    let best: { state: State; score: number } | null = null
    for (let at = 0; at < this.#candidates.length; at += 1) {
      if (at >= from) open[at] = this.#statesAt(at, open).slice(0, most)
      for (const state of open[at] ?? []) {
        const score = state.score + this.#sum(endSigns(state.kind))
        if (score > (best?.score ?? -Infinity)) best = { state, score }
      }
    }
    return best
  }

  /** The best chains that end with the heading at this place, best first. */
  #statesAt(at: number, open: readonly (readonly State[])[]): State[] {
    const candidate = this.#candidates[at]?.candidate
    if (!candidate) return []
    const states = new Map<number, State>()
    const own = (this.#own[at] ?? []).map(([kind, worth]) => ({
      kind,
      emission: worth + this.#bias(candidate, kind),
    }))
    const isBest = (key: number, score: number) => (states.get(key)?.score ?? -Infinity) < score
    for (const { kind, emission } of own) {
      if (kind === NONE) continue
      const state = { ...START, at, kind, used: 1 << kind, ordinal: candidate.number?.number ?? 1 }
      state.score = emission + this.#sum(startSigns(candidate, kind))
      states.set(keyOf(state.used, kind, state.ordinal), state)
    }
    for (let from = 0; from < at; from += 1) {
      const above = this.#candidates[from]?.candidate
      if (!above || !isOver(above, candidate)) continue
      const placed = this.#sum(placeSigns(above, candidate))
      for (const state of open[from] ?? []) {
        const more = this.#goesOn(state, at, candidate)
        if (more && isBest(keyOf(more.used, more.kind, more.ordinal), more.score))
          states.set(keyOf(more.used, more.kind, more.ordinal), more)
        const counts = countsOf(state.ordinal, candidate)
        for (const { kind, emission } of own) {
          const bit = kind === NONE ? 0 : 1 << kind
          if ((state.used & bit) !== 0) continue
          const used = state.used | bit
          const base = state.score + emission + placed + this.#followed(state.kind, kind)
          for (const count of counts) {
            const by = candidate.number ? count.ordinal - state.ordinal : 0
            const score = base + this.#counted(count, fitsKind(by, state.kind, kind))
            const key = keyOf(used, kind, count.ordinal)
            if (!isBest(key, score)) continue
            const { ordinal, signs: counted } = count
            states.set(key, {
              score,
              at,
              kind,
              used,
              ordinal,
              isAgain: false,
              counted,
              by,
              before: state,
            })
          }
        }
      }
    }
    return [...states.values()].sort((a, b) => b.score - a.score)
  }

  /** The same section in another table, under its title said again. */
  #goesOn(state: State, at: number, { exact, number }: Candidate): State | null {
    if (!exact || exact.kind !== ORDER[state.kind]) return null
    if (exact.again !== true && number?.number !== state.ordinal) return null
    const score = state.score + this.#weights.continued
    return { ...state, score, at, isAgain: true, counted: ['continued'], by: 0, before: state }
  }

  #followed(before: KindPlace, here: KindPlace): number {
    return this.#follows[before + 1]?.[here + 1] ?? 0
  }

  #counted({ signs }: Count, fits: boolean): number {
    return this.#sum(signs) + (fits ? this.#weights['number-fits-kind'] : 0)
  }

  #sum(signs: readonly Sign[]): number {
    let total = 0
    for (const sign of signs) total += this.#weights[sign]
    return total
  }

  #linksOf(last: State): Link[] {
    const links: Link[] = []
    for (let state: State | null = last; state; state = state.before) {
      const one = this.#candidates[state.at]
      if (!one) continue
      const { kind, isAgain } = state
      const shown = isAgain
        ? asShown(state.counted)
        : [...one.shown, ...(one.kinds.get(kind) ?? []), ...asShown(this.#stepOf(state))]
      const ends = state === last ? asShown(endSigns(kind)) : []
      links.unshift({
        candidate: one.candidate,
        kind,
        isAgain,
        shown: [...shown, ...ends],
        lead: 0,
      })
    }
    return links
  }

  #stepOf({ at, kind, before, counted, by }: State): Sign[] {
    const here = this.#candidates[at]?.candidate
    const above = before ? this.#candidates[before.at]?.candidate : undefined
    if (!here) return []
    if (!before || !above) return startSigns(here, kind)
    const fits: Sign[] = fitsKind(by, before.kind, kind) ? ['number-fits-kind'] : []
    return [...placeSigns(above, here), ...kindSigns(before.kind, kind), ...counted, ...fits]
  }
}

const START = { score: 0, isAgain: false, counted: [], by: 0, before: null }

function keyOf(used: number, kind: KindPlace, ordinal: number): number {
  return (used * 8 + kind + 1) * 32 + Math.min(ordinal, 31)
}
