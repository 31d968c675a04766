/** One of everything in a council that an act may change, by its number. */
export type Things = {
  slug: string
  cycleId: number
  /** a cycle that has no agenda yet */
  planned: number
  /** a cycle that takes forms, and a letter about it that was drafted */
  openId: number
  reminder: number
  association: number
  /** somebody of this council alone */
  userId: string
  seats: number[]
  member: number
  figure: number
  importId: number
  /** held files */
  answered: number
  aside: number
  discarded: number
  named: number
  submissionId: number
  document: number
  versionId: number
  preview: number
  /** acts of a draft, one that goes over what somebody changed */
  drafted: number
  dropped: number
  act: number
  /** a statement, and the code of the theme that it is in */
  statement: number
  home: number
  agendaId: number
  /** codes of themes that stand on no agenda */
  unplaced: number
  other: number
}

/** The rows of the second council begin here, so that a changed row says by its numbers whose it is. */
export const SECOND_FROM = 5000

export type Installation = {
  first: Things
  second: Things
  third: string
  email: string
  link: string
}
