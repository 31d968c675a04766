import type { KindPlace } from './weigh.ts'
import type { Sign } from './weights.ts'

export type State = {
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
export type Step = {
  kind: KindPlace
  bit: number
  ordinal: number
  counted: readonly Sign[]
  by: number
  worth: number
  /** What of the key of the state that it leads to is the step's own. */
  low: number
}

/** Sections used, the last of them, and the count up to thirty-one. */
export const KEYS = 32 * 256

/** What may follow a state depends on no more than this. */
export function keyOf({ used, kind, ordinal }: Pick<State, 'used' | 'kind' | 'ordinal'>): number {
  return used * 256 + (kind + 1) * 32 + Math.min(ordinal, 31)
}

export function keyAfter({ used }: State, { bit, low }: Step): number {
  return (used | bit) * 256 + low
}

/** The best way to each state of a place; `slots` says by its key where it stands among them. */
export type Reached = {
  slots: Int32Array
  keys: number[]
  scores: number[]
  from: State[]
  via: (Step | null)[]
}

export function reach(
  { slots, keys, scores, from, via }: Reached,
  key: number,
  score: number,
  state: State,
  step: Step | null,
): void {
  const known = slots[key] ?? -1
  if (known >= 0 && (scores[known] ?? 0) >= score) return
  const slot = known >= 0 ? known : keys.length
  slots[key] = slot
  keys[slot] = key
  scores[slot] = score
  from[slot] = state
  via[slot] = step
}
