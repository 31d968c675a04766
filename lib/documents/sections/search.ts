import { isOver } from './candidates.ts'
import type { Bias, Chain, Link } from './chain.ts'
import { KEYS, keyAfter, keyOf, type Reached, reach, type State, type Step } from './reached.ts'
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
  readonly #slots = new Int32Array(KEYS)
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
    const links = places.map(({ at, kind }, index) => {
      const alike = [...this.#candidates.keys()].filter((place) => lineAt(place) === lineAt(at))
      return { index, kind, first: Math.min(at, ...alike), last: Math.max(at, ...alike) }
    })
    const endingAt = this.#open.map((_states, at) => links.filter(({ last }) => last === at))
    const through = this.#candidates.map(() => -Infinity)
    const without = links.map(() => 0)
    const atMost = (index: number, score: number) => {
      if (score > (without[index] ?? 0)) without[index] = score
    }
    /** What may still follow each state, by its place and key. */
    const after = this.#open.map(() => new Float64Array(KEYS).fill(-Infinity))
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      for (const state of this.#open[at] ?? []) {
        // Walked back from the end: what was best so far stands behind every link that begins here.
        let best = this.#ends[state.kind + 1] ?? 0
        for (let to = this.#open.length - 1; to > at; to -= 1) {
          for (const { first, index } of endingAt[to] ?? [])
            if (at < first) atMost(index, state.score + best)
          best = Math.max(best, this.#furthest(state, to, after[to]))
        }
        after[at]?.fill(best, keyOf(state), keyOf(state) + 1)
        const whole = state.score + best
        if (state.kind !== NONE) through[at] = Math.max(through[at] ?? -Infinity, whole)
        links.forEach((link, index) => {
          const isIt = state.kind === link.kind && !state.isAgain
          if (link.first <= at && at <= link.last && !isIt) atMost(index, whole)
        })
      }
      for (const start of this.#startsAt(at)) {
        const further = after[at]?.[keyOf(start)] ?? -Infinity
        links.forEach((link, index) => {
          if (link.last < at) atMost(index, start.score + further)
        })
      }
    }
    return { through, without }
  }

  /** The most that any way from a state through a place is worth from there on. */
  #furthest(state: State, to: number, after: Float64Array | undefined): number {
    const placed = this.#placed[to]?.[state.at] ?? null
    if (placed === null || !after) return -Infinity
    let furthest = this.#goesOn(state, to)
      ? this.#weights.continued + (after[keyOf(state)] ?? -Infinity)
      : -Infinity
    for (const step of this.#stepsTo(to, state)) {
      if ((state.used & step.bit) !== 0) continue
      const worth = placed + step.worth + (after[keyAfter(state, step)] ?? -Infinity)
      if (worth > furthest) furthest = worth
    }
    return furthest
  }

  #whole(state: State): number {
    return state.score + (this.#ends[state.kind + 1] ?? 0)
  }

  /** The best chains that end with the heading at this place, best first. */
  #statesAt(at: number): State[] {
    const states = new Map<number, State>()
    for (const state of this.#startsAt(at)) states.set(keyOf(state), state)
    const slots = this.#slots.fill(-1)
    const reached: Reached = { slots, keys: [], scores: [], from: [], via: [] }
    for (let from = 0; from < at; from += 1) {
      const placed = this.#placed[at]?.[from] ?? null
      if (placed === null) continue
      for (const state of this.#open[from] ?? []) {
        if (this.#goesOn(state, at))
          reach(reached, keyOf(state), state.score + this.#weights.continued, state, null)
        const base = state.score + placed
        for (const step of this.#stepsTo(at, state))
          if ((state.used & step.bit) === 0)
            reach(reached, keyAfter(state, step), base + step.worth, state, step)
      }
    }
    for (const [slot, key] of reached.keys.entries()) {
      const [score = 0, from] = [reached.scores[slot], reached.from[slot]]
      const known = states.get(key)
      if (from && !(known && known.score >= score))
        states.set(key, this.#reached(from, at, score, reached.via[slot] ?? null))
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
        const bit = kind === NONE ? 0 : 1 << kind
        return { kind, bit, ordinal, counted, by, worth, low: keyOf({ used: 0, kind, ordinal }) }
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
