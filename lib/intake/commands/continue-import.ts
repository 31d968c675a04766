import { onceBack } from '#db/away.ts'
import { logError } from '#lib/operation/log.ts'
import { turns } from '#lib/reading/turns.ts'
import type { ImportFile } from '../outcome.ts'
import { type Claim, claimNext, renewClaims } from './claim.ts'
import { type Ending, finishFile } from './finish-file.ts'
import { type Plan, planFile } from './plan-file.ts'
import { isItsTurn, isNextAfter } from './turn.ts'

/** Files read at once: each reader is a process, and most machines have two cores to spare. */
export const READERS = 2
/** Files in hand: while one is stored, the readers find the next ones waiting. */
const IN_HAND = 5
/** Well within what a claim lasts. */
const RENEWAL_MILLISECONDS = 5000
const PAUSES_MILLISECONDS = [200, 1000, 3000]
const TURN_MILLISECONDS = 200

export type Finished = { file: ImportFile; ending: Ending }
type Options = { clock?: () => Date; onFile?: (finished: Finished) => Promise<void> }
type Pending = { claim: Claim; planning: Promise<Plan> }

/**
 * Works through what still waits in one import, or in all. May be called by anyone at any time: what is done is
 * done, and a file left by an instance that died is taken over. Files are stored in the order they were sent, so
 * that of two forms of one jurisdiction the later is always the amendment.
 */
export async function continueImport(
  importId: number | null,
  { clock = () => new Date(), onFile }: Options = {},
): Promise<void> {
  const pending: Pending[] = []
  const reading = turns(READERS)
  const plan = (claim: Claim) => reading(() => planSafely(claim, clock()))
  let last: ImportFile | null = null
  const renewal = setInterval(() => void renew(pending), RENEWAL_MILLISECONDS)
  try {
    for (;;) {
      while (pending.length < IN_HAND) {
        const claim = await claimNext(importId)
        if (!claim) break
        pending.push({ claim, planning: plan(claim) })
      }
      const [next] = pending
      if (!next) return
      const { file } = next.claim
      if (!isNextAfter(last, file) && !(await onceBack(() => isItsTurn(file)))) {
        const earlier = await claimNext(file.importId, file)
        // What was sent before is in other hands, or in none: then it is taken up here, before what is in hand.
        if (earlier) pending.unshift({ claim: earlier, planning: planSafely(earlier, clock()) })
        else await new Promise((resolve) => setTimeout(resolve, TURN_MILLISECONDS))
        continue
      }
      const ending = await finishSafely(next.claim, await next.planning, clock())
      pending.shift()
      last = ending && file
      if (ending) await onFile?.({ file, ending })
    }
  } finally {
    clearInterval(renewal)
  }
}

/** A claim that cannot be renewed now is renewed at the next turn, or runs out; the log would only repeat it. */
async function renew(pending: readonly Pending[]): Promise<void> {
  await renewClaims(pending.map(({ claim }) => claim)).catch(() => {})
}

// One file that trips our own code must not stop the fifty-nine others: it waits for a person, its bytes kept.
async function planSafely(claim: Claim, now: Date): Promise<Plan> {
  const plan = await withPatience(claim, () => planFile(claim.file, now))
  return plan === 'stumbled' ? { kind: plan } : plan
}

async function finishSafely(claim: Claim, plan: Plan, now: Date): Promise<Ending | null> {
  const ending = await withPatience(claim, () => finishFile(claim, plan, now))
  if (ending !== 'stumbled') return ending
  return onceBack(() => finishFile(claim, { kind: 'stumbled' }, now))
}

/** Again after a pause, and once more; a database that is away is waited for without counting. */
async function withPatience<Result>(
  { file }: Claim,
  act: () => Promise<Result>,
): Promise<Result | 'stumbled'> {
  for (const pause of PAUSES_MILLISECONDS) {
    try {
      return await onceBack(act, (error) => logError('database-waited-for', error))
    } catch (error) {
      logError('import-stumbled', error, { file: file.id })
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return 'stumbled'
}
