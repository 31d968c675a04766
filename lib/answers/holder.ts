import type { answerLinks } from '#db/schema/answers.ts'
import type { Council } from '#lib/councils/queries.ts'
import { type Cycle, stateOn } from '#lib/cycles/cycle.ts'
import type { Jurisdiction } from '#lib/jurisdictions/jurisdiction.ts'

export type AnswerLink = typeof answerLinks.$inferSelect

/** Who answers by a link: one person, for one jurisdiction, in one cycle, and nothing else of the council is there for them. */
export type Holder = {
  link: AnswerLink
  council: Council
  cycle: Cycle
  jurisdiction: Jurisdiction
}

/** Why a link does not open; `null` where it does. */
export type DeadLink = 'renewed' | 'revoked' | 'handed-over' | 'refused' | 'not-yet' | 'over'

/** A link lives as long as its cycle takes forms, and is over with the end of that day. */
export function deadLink(
  link: Pick<AnswerLink, 'generation' | 'endedAt' | 'ending'>,
  generation: number,
  { cycle, today }: { cycle: Cycle; today: string },
): DeadLink | null {
  if (link.endedAt !== null) return link.ending ?? 'revoked'
  if (link.generation !== generation) return 'renewed'
  const state = stateOn(cycle, today)
  if (state === 'upcoming') return 'not-yet'
  return state === 'closed' ? 'over' : null
}
