import { keepArchives } from '#lib/archive/commands/keep-archives.ts'
import { operator } from '#lib/auth/actor.ts'
import { findCouncil } from '#lib/councils/queries.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { councilsToExchange, renewExchanged } from '#lib/exchange/commands/renew-exchanged.ts'
import { councilsToHear, hearWords } from '#lib/followthrough/commands/hear-words.ts'
import { councilsToFollow, renewFollowed } from '#lib/followthrough/commands/renew-followed.ts'
import { continueImport } from '#lib/intake/commands/continue-import.ts'
import { logError } from '#lib/operation/log.ts'
import { expireContacts } from '#lib/reminders/commands/expire-contacts.ts'
import { queueScheduled } from '#lib/reminders/commands/queue-scheduled.ts'
import { sendQueued } from '#lib/reminders/commands/send-queued.ts'
import { performRun } from '#lib/themes/commands/perform-run.ts'
import { startRun } from '#lib/themes/commands/start-run.ts'
import { councilsDue, takeUpRuns } from '#lib/themes/commands/take-up-runs.ts'

const EVERY_MILLISECONDS = 4000
/** Contacts run out by the day: each instance looks every few hours, and whoever comes second finds nothing. */
const CONTACTS_EVERY_MILLISECONDS = 4 * 3_600_000

type Keeper = { turn: Promise<void> | null; isAskedAgain: boolean }
type Job = 'work' | 'links' | 'letters' | 'archives' | 'contacts'

// A bundler may load this module twice in one process; both must share its keepers.
declare global {
  var tourDeTableKeepers: Partial<Record<Job, Keeper>> | undefined
}

/**
 * Does what waits, whoever left it: files of an import, then the analyses that are due. Beside that, since either may take
 * its time: the priorities to follow and the needs to answer, the letters, and the archive that is due. Looked at every few seconds by each
 * instance, so that no visitor and no restart is needed after a kill or an outage.
 */
export function keepWorking(): void {
  const work = () => {
    void workSoon()
    void linkSoon()
    void writeSoon()
    void archiveSoon()
  }
  setInterval(work, EVERY_MILLISECONDS).unref()
  work()
  setInterval(() => void expireSoon(), CONTACTS_EVERY_MILLISECONDS).unref()
  void expireSoon()
}

/** At once, for whoever has just left some; a turn under way is followed by another. Never fails: the log says why. */
export async function workSoon(): Promise<void> {
  await takeTurn('work', async () => {
    await continueImport(null)
    for (const runId of await takeUpRuns()) await performRun(runId)
    for (const councilId of await councilsDue()) await analyse(councilId)
  })
}

/** The same for what links statements, which reads a whole council. */
async function linkSoon(): Promise<void> {
  await takeTurn('links', async () => {
    for (const councilId of await councilsToHear()) await hearWords(councilId)
    for (const councilId of await councilsToFollow()) await renewFollowed(councilId)
    for (const councilId of await councilsToExchange()) await renewExchanged(councilId)
  })
}

/** The same for the outbox. */
export async function writeSoon(): Promise<void> {
  await takeTurn('letters', async () => {
    await queueScheduled(new Date())
    await sendQueued(() => new Date())
  })
}

/** The same for the archive that is due. */
async function archiveSoon(): Promise<void> {
  await takeTurn('archives', () => keepArchives(() => new Date()))
}

async function expireSoon(): Promise<void> {
  await takeTurn('contacts', async () => {
    await expireContacts(new Date())
  })
}

async function takeTurn(job: Job, work: () => Promise<void>): Promise<void> {
  globalThis.tourDeTableKeepers ??= {}
  const keepers = globalThis.tourDeTableKeepers
  const keeper = keepers[job] ?? { turn: null, isAskedAgain: false }
  keepers[job] = keeper
  keeper.isAskedAgain = true
  keeper.turn ??= workOff(keeper, work)
  await keeper.turn
}

async function workOff(keeper: Keeper, work: () => Promise<void>): Promise<void> {
  try {
    while (keeper.isAskedAgain) {
      keeper.isAskedAgain = false
      await work()
    }
  } catch (error) {
    logError('work-put-off', error)
  } finally {
    keeper.turn = null
  }
}

/** The installation's own act, whoever sent or corrected the forms; where a run is under way, it is due again after it. */
async function analyse(councilId: number): Promise<void> {
  const council = await findCouncil(operator, councilId)
  if (!council) return
  const now = momentOf(council, new Date())
  const started = await startRun(operator, councilId, { kind: 'continue' }, now)
  if (started.ok) await performRun(started.runId)
}
