import { isOver } from './candidates.ts'
import type { Bias, Chain, Link } from './chain.ts'
import {
  asShown,
  countsOf,
  endSigns,
  fitsKind,
  kindSigns,
  placeSigns,
  startSigns,
} from './steps.ts'
import { type KindPlace, NONE, ORDER, type Weighed } from './weigh.ts'
import { type Sign, type Weights, weigh } from './weights.ts'

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

/** A way on from a state to a heading, before what the two places look like beside one another. */
type Step = {
  kind: KindPlace
  bit: number
  ordinal: number
  counted: readonly Sign[]
  by: number
  worth: number
}

const PLACES: readonly KindPlace[] = [NONE, ...ORDER.keys()]
/** The likeliest chains that end at one place: more were never the best in the end. */
const MOST_STATES = 24

/** The likeliest chains over the candidates: which is best, and what would stand in its place. */
export class Search {
  readonly #candidates: readonly Weighed[]
  readonly #weights: Weights
  /** What each place is worth as each section. */
  readonly #own: [KindPlace, number][][]
  /** What a section is worth after another, and at the end. */
  readonly #follows: number[][]
  readonly #ends: number[]
  /** What two places are worth as neighbours; null where one overlaps the other. */
  readonly #placed: (number | null)[][]
  readonly #steps = new Map<number, Step[]>()
  /** The likeliest states that end at each place, best first. */
  readonly #open: State[][] = []

  constructor(candidates: readonly Weighed[], weights: Weights, bias: Bias = () => 0) {
    this.#candidates = candidates
    this.#weights = weights
    this.#own = candidates.map(({ candidate, shown, kinds }) => {
      const base = weigh(shown, weights)
      return [...kinds].map(([kind, more]) => [
        kind,
        base + weigh(more, weights) + bias(candidate, kind),
      ])
    })
    this.#follows = PLACES.map((from) => PLACES.map((to) => this.#sum(kindSigns(from, to))))
    this.#ends = PLACES.map((kind) => this.#sum(endSigns(kind)))
    this.#placed = candidates.map(({ candidate: here }, at) =>
      candidates
        .slice(0, at)
        .map(({ candidate: above }) =>
          isOver(above, here) ? this.#sum(placeSigns(above, here)) : null,
        ),
    )
  }

  best(): Chain {
    let best: State | null = null
    for (let at = 0; at < this.#candidates.length; at += 1) {
      const states = this.#statesAt(at).slice(0, MOST_STATES)
      this.#open[at] = states
      for (const state of states) if (!best || this.#whole(state) > this.#whole(best)) best = state
    }
    return best ? { score: this.#whole(best), links: this.#linksOf(best) } : { score: 0, links: [] }
  }

  /**
   * What the best chain through each place is worth, as a section of ours, and the best one without each link: every
   * state is what led to it and what may follow, so one walk back over them tells both. The same line as the same
   * section is the same heading, however many lines its title has.
   */
  rivals(places: readonly { at: number; kind: KindPlace }[]): {
    through: number[]
    without: number[]
  } {
    const lineAt = (place: number) => this.#candidates[place]?.candidate.at
    const links = places.map(({ at, kind }) => {
      const alike = [...this.#candidates.keys()].filter((place) => lineAt(place) === lineAt(at))
      return { kind, first: Math.min(at, ...alike), last: Math.max(at, ...alike) }
    })
    const through = this.#candidates.map(() => -Infinity)
    const without = links.map(() => 0)
    const atMost = (index: number, score: number) => {
      if (score > (without[index] ?? 0)) without[index] = score
    }
    const byKey = this.#open.map((states) => new Map(states.map((one) => [keyOf(one), one])))
    const after = new Map<State, number>()
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      for (const state of this.#open[at] ?? []) {
        let best = this.#ends[state.kind + 1] ?? 0
        links.forEach((link, index) => {
          if (at < link.first) atMost(index, state.score + best)
        })
        for (let to = at + 1; to < this.#open.length; to += 1) {
          let further = -Infinity
          this.#eachStep(state, to, (key, score) => {
            const next = byKey[to]?.get(key)
            if (next) further = Math.max(further, score - state.score + (after.get(next) ?? 0))
          })
          if (further === -Infinity) continue
          best = Math.max(best, further)
          links.forEach((link, index) => {
            if (at < link.first && link.last < to) atMost(index, state.score + further)
          })
        }
        after.set(state, best)
        const whole = state.score + best
        if (state.kind !== NONE) through[at] = Math.max(through[at] ?? -Infinity, whole)
        links.forEach((link, index) => {
          const isIt = state.kind === link.kind && !state.isAgain
          if (link.first <= at && at <= link.last && !isIt) atMost(index, whole)
        })
      }
      for (const start of this.#startsAt(at)) {
        const next = byKey[at]?.get(keyOf(start))
        links.forEach((link, index) => {
          if (next && link.last < at) atMost(index, start.score + (after.get(next) ?? 0))
        })
      }
    }
    return { through, without }
  }

  #whole(state: State): number {
    return state.score + (this.#ends[state.kind + 1] ?? 0)
  }

  /** The best chains that end with the heading at this place, best first. */
  #statesAt(at: number): State[] {
    const states = new Map<number, State>()
    for (const state of this.#startsAt(at)) states.set(keyOf(state), state)
    for (let from = 0; from < at; from += 1) {
      for (const state of this.#open[from] ?? [])
        this.#eachStep(state, at, (key, score, step) => {
          const known = states.get(key)
          if (known && known.score >= score) return
          states.set(key, this.#reached(state, at, score, step))
        })
    }
    return [...states.values()].sort((a, b) => b.score - a.score)
  }

  #reached(state: State, at: number, score: number, step: Step | null): State {
    if (!step)
      return { ...state, score, at, isAgain: true, counted: ['continued'], by: 0, before: state }
    const { kind, ordinal, counted, by } = step
    const used = state.used | step.bit
    return { score, at, kind, used, ordinal, isAgain: false, counted, by, before: state }
  }

  #startsAt(at: number): State[] {
    const candidate = this.#candidates[at]?.candidate
    if (!candidate) return []
    return (this.#own[at] ?? []).flatMap(([kind, worth]): State[] => {
      if (kind === NONE) return []
      const score = worth + this.#sum(startSigns(candidate, kind))
      const ordinal = candidate.number?.number ?? 1
      return [{ ...START, score, at, kind, used: 1 << kind, ordinal }]
    })
  }

  /** Every way on from a state to a place: the key of what is reached, its score, and the step, null where a section goes on. */
  #eachStep(
    state: State,
    at: number,
    visit: (key: number, score: number, step: Step | null) => void,
  ): void {
    const placed = this.#placed[at]?.[state.at] ?? null
    if (placed === null) return
    if (this.#goesOn(state, at)) visit(keyOf(state), state.score + this.#weights.continued, null)
    const base = state.score + placed
    for (const step of this.#stepsTo(at, state)) {
      if ((state.used & step.bit) !== 0) continue
      const { kind, ordinal } = step
      visit(keyOf({ used: state.used | step.bit, kind, ordinal }), base + step.worth, step)
    }
  }

  #stepsTo(at: number, { kind: from, ordinal: last }: State): Step[] {
    const key = (at * 8 + from + 1) * 1000 + last
    const known = this.#steps.get(key)
    if (known) return known
    const candidate = this.#candidates[at]?.candidate
    const counts = candidate ? countsOf(last, candidate) : []
    const steps = (this.#own[at] ?? []).flatMap(([kind, own]) =>
      counts.map(({ ordinal, signs: counted }): Step => {
        const by = candidate?.number ? ordinal - last : 0
        const fits = fitsKind(by, from, kind) ? this.#weights['number-fits-kind'] : 0
        const follows = this.#follows[from + 1]?.[kind + 1] ?? 0
        const worth = own + follows + this.#sum(counted) + fits
        return { kind, bit: kind === NONE ? 0 : 1 << kind, ordinal, counted, by, worth }
      }),
    )
    this.#steps.set(key, steps)
    return steps
  }

  /** The same section in another table, under its title said again. */
  #goesOn({ kind, ordinal }: State, at: number): boolean {
    const candidate = this.#candidates[at]?.candidate
    if (!candidate?.exact || candidate.exact.kind !== ORDER[kind]) return false
    return candidate.exact.again === true || candidate.number?.number === ordinal
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

/** What may follow a state depends on no more than this. */
function keyOf({ used, kind, ordinal }: Pick<State, 'used' | 'kind' | 'ordinal'>): number {
  return (used * 8 + kind + 1) * 32 + Math.min(ordinal, 31)
}
