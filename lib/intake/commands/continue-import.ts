import { logError } from '#lib/operation/log.ts'
import type { ImportFile } from '../outcome.ts'
import { hasWaitingFiles } from '../queries.ts'
import { type Claim, claimNext, isClaimed } from './claim.ts'
import { type Ending, finishFile } from './finish-file.ts'
import { type Plan, planFile } from './plan-file.ts'

/** Files read at once: each reader is a process, and most machines have two cores to spare. */
const READERS = 2
const PAUSE_MILLISECONDS = 2000

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
  for (;;) {
    while (pending.length < READERS) {
      const claim = await claimNext(importId, clock())
      if (!claim) break
      pending.push({ claim, planning: planSafely(claim, clock()) })
    }
    const next = pending.shift()
    if (!next) return
    const ending = await finishSafely(next.claim, await next.planning, clock())
    if (ending) await onFile?.({ file: next.claim.file, ending })
  }
}

/** For whoever looks at an import: works on it unless an instance is at it already. */
export async function takeUpImport(importId: number): Promise<void> {
  if (!(await isClaimed(importId, new Date()))) await continueImport(importId)
}

/** At start: takes up what a stopped instance left, once its claims have run out. */
export async function resumeImports(): Promise<void> {
  while (await hasWaitingFiles()) {
    await continueImport(null)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS))
  }
}

// One file that trips our own code must not stop the fifty-nine others; the log says what happened.
async function planSafely(claim: Claim, now: Date): Promise<Plan> {
  try {
    return await planFile(claim.file, now)
  } catch (error) {
    logError('import-stumbled', error, { file: claim.file.id })
    return { kind: 'refused', reason: 'stumbled' }
  }
}

async function finishSafely(claim: Claim, plan: Plan, now: Date): Promise<Ending | null> {
  try {
    return await finishFile(claim, plan, now)
  } catch (error) {
    logError('import-stumbled', error, { file: claim.file.id })
    return finishFile(claim, { kind: 'refused', reason: 'stumbled' }, now)
  }
}
