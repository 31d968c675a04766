import type { PriorityWord } from '#db/schema/answers.ts'
import type { FollowOutcome, FollowState } from '#db/schema/links.ts'

/** What is known of a priority; a word is a person's, of the table or of the jurisdiction itself. */
export type FollowKnown = {
  verdict: { outcome: FollowOutcome; at: Date } | null
  own: { word: PriorityWord; at: Date } | null
  candidates: number
  /** forms that the jurisdiction sent in the cycles that followed */
  laterForms: number
}

const OF_WORD = {
  done: 'done',
  'still-on': 'restated',
  changed: 'changed',
  dropped: 'dropped',
} as const

/**
 * Where a priority stands. The later word of a person wins, the jurisdiction's own where both were said at once; without
 * one, it waits for a reader, for a later form, or has no later word.
 */
export function stateOf({ verdict, own, candidates, laterForms }: FollowKnown): FollowState {
  if (own && (!verdict || own.at >= verdict.at)) return OF_WORD[own.word]
  if (verdict) return verdict.outcome === 'none' ? 'no-later-word' : verdict.outcome
  if (candidates > 0) return 'to-decide'
  return laterForms > 0 ? 'no-later-word' : 'announced'
}
