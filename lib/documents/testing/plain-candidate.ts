import type { Candidate } from '#lib/documents/sections/candidates.ts'

/** A place that shows nothing of a heading, to be given what a test needs. */
export const PLAIN: Omit<Candidate, 'at' | 'number'> = {
  lines: 1,
  look: 'short',
  from: 0,
  title: '',
  answerFrom: -1,
  holdsAnswer: false,
  below: '',
  exact: null,
  asksItself: false,
  asksBelow: false,
  isSentence: false,
  goesOn: false,
  breaksOff: false,
  isLabel: false,
  isInList: false,
  hasGap: true,
  bulletsBelow: false,
  countsFrom: -1,
  listFrom: -1,
  alike: 0,
}
