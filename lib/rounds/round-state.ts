import type { RosterState } from '#lib/cycles/cycle.ts'
import type { Confirmation } from '#lib/submissions/confirmation.ts'

/** How a jurisdiction stands in a cycle, from nothing to what counts in every figure. */
export const ROUND_STATES = [
  'expected',
  'draft',
  'proxy',
  'excused',
  'received',
  'checked',
  'confirmed',
  'accepted',
  'late',
  'amended',
  'nil',
] as const

export type RoundState = (typeof ROUND_STATES)[number]

/** What is stored about one jurisdiction and one cycle; how it stands follows from that alone. */
export type RoundFacts = {
  roster: RosterState
  /** A form that is being written by link and was not handed in. */
  hasDraft: boolean
  /** The version that stands; null while nothing came. */
  form: FormFacts | null
}

type FormFacts = {
  version: number
  isLate: boolean
  hasNothingToReport: boolean
  /** The secretariat has compared it with its original. */
  isReviewed: boolean
  /** Whether the jurisdiction said that it was read rightly; or called something in it wrong. */
  confirmation: Confirmation
  /** What nobody has decided yet: passages without a place, statements to be checked, and what was called wrong. */
  doubts: number
}

/**
 * A form that came says more than the roster does. Until somebody has checked it, what sets it apart comes first: that it
 * goes over an older version, or came late. It is accepted once nothing in it waits for anybody.
 */
export function roundStateOf({ roster, hasDraft, form }: RoundFacts): RoundState {
  if (!form) {
    if (roster !== 'expected') return roster
    return hasDraft ? 'draft' : 'expected'
  }
  if (form.hasNothingToReport) return 'nil'
  if (!form.isReviewed) return form.version > 1 ? 'amended' : form.isLate ? 'late' : 'received'
  if (form.confirmation === 'questioned') return 'checked'
  if (form.doubts === 0) return 'accepted'
  return form.confirmation === 'given' ? 'confirmed' : 'checked'
}

/** The order of a morning's work. */
export const ROUND_GROUPS = ['missing', 'to-review', 'in-hand', 'not-expected'] as const

export type RoundGroup = (typeof ROUND_GROUPS)[number]

export function groupOf(facts: RoundFacts): RoundGroup {
  const { roster, form } = facts
  if (form) return form.isReviewed && form.confirmation !== 'questioned' ? 'in-hand' : 'to-review'
  return roster === 'expected' ? 'missing' : 'not-expected'
}
