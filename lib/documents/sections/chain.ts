import type { Candidate } from './candidates.ts'
import type { KindPlace } from './weigh.ts'
import type { Shown } from './weights.ts'

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
