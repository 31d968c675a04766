import type { Transaction } from '#db/client.ts'
import { operator } from '#lib/auth/actor.ts'
import { dayOf, stateOn } from '#lib/cycles/cycle.ts'
import { countRoll, listRolls } from '#lib/submissions/roll.ts'
import { staysAsTold } from '../past.ts'
import { latestTold } from './latest-run.ts'
import type { Stored } from './read-stored.ts'

/** The council's cycles that have ended by that day: no form is taken any more, or nobody is waited for. */
export async function endedCycles(councilId: number, today: string): Promise<Set<number>> {
  const rolls = await listRolls(operator, councilId)
  const ended = rolls.filter(
    ({ cycle, roll }) => stateOn(cycle, today) === 'closed' || countRoll(roll).awaited === 0,
  )
  return new Set(ended.map(({ cycle }) => cycle.id))
}

type Read = {
  stored: readonly Stored[]
  councilId: number
  ended: ReadonlySet<number>
  isKnown: (statementId: number) => boolean
}

/** Of those, the ones of which this run says nothing but what the run before it has told. */
export async function toldCycles(
  tx: Transaction,
  { stored, councilId, ended, isKnown }: Read,
): Promise<Set<number>> {
  const before = await latestTold(tx, councilId)
  const then = before ? dayOf(before.startedAt) : ''
  const news = new Set(
    stored.flatMap(({ statementId, cycle }) => (isKnown(statementId) ? [] : [cycle.id])),
  )
  const told = stored.filter(({ cycle }) =>
    staysAsTold({
      hasEnded: ended.has(cycle.id),
      hadClosed: stateOn(cycle, then) === 'closed',
      hasNews: news.has(cycle.id),
    }),
  )
  return new Set(told.map(({ cycle }) => cycle.id))
}
