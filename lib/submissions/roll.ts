import { and, asc, eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Database, database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles, rosterEntries } from '#db/schema/cycles.ts'
import { submissions, submissionVersions } from '#db/schema/submissions.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import { type Cycle, dayOf, type RosterState } from '#lib/cycles/cycle.ts'
import { findCycle, listCycles } from '#lib/cycles/queries.ts'
import type { Jurisdiction } from '#lib/jurisdictions/jurisdiction.ts'

/** How a member stands in a cycle. The first three have reported, and are what counts are out of. */
export type RollState = 'reported' | 'late' | 'nil' | 'excused' | 'proxy' | 'not-received'

export type RollCall = {
  jurisdiction: Jurisdiction
  state: RollState
  receivedAt: Date | null
  /** Came after it was due, while late forms were taken: a form that reports nothing may be late too. */
  isLate: boolean
  version: number | null
  /** Somebody has compared the version that stands with its original. */
  isReviewed: boolean
  submissionId: number | null
  proxy: Jurisdiction | null
}

export function hasReported(call: Pick<RollCall, 'state'>): boolean {
  return call.state === 'reported' || call.state === 'late' || call.state === 'nil'
}

/** Whom one still waits for comes first, then all others as the table is called. */
export function awaitedFirst<Call extends Pick<RollCall, 'state'>>(roll: readonly Call[]): Call[] {
  const isAwaited = ({ state }: Call) => state === 'not-received'
  return [...roll.filter(isAwaited), ...roll.filter((call) => !isAwaited(call))]
}

/**
 * What a sentence about a roll counts. Nobody waits for the excused, nor for those who have a proxy: unless they
 * reported all the same, they are not among the expected.
 */
export function countRoll(roll: Pick<RollCall, 'state'>[]) {
  const count = (...states: RollState[]) =>
    roll.filter(({ state }) => states.includes(state)).length
  const reported = count('reported', 'late', 'nil')
  const awaited = count('not-received')
  return {
    reported,
    nil: count('nil'),
    awaited,
    expected: reported + awaited,
    excused: count('excused', 'proxy'),
  }
}

/** Everyone expected in a cycle and how they stand, in the order the table is called. */
export async function listRoll(actor: Actor, cycleId: number): Promise<RollCall[]> {
  const cycle = await findCycle(actor, cycleId)
  return cycle ? ((await rollsOf(await database(), [cycle])).get(cycle.id) ?? []) : []
}

/** The roll of every cycle of a council, oldest cycle first. */
export async function listRolls(
  actor: Actor,
  councilId: number,
): Promise<{ cycle: Cycle; roll: RollCall[] }[]> {
  requireRight(actor, 'read', councilId)
  const all = await listCycles(actor, councilId)
  const rolls = await rollsOf(await database(), all)
  return all.map((cycle) => ({ cycle, roll: rolls.get(cycle.id) ?? [] }))
}

/** No actor: whoever asks has been allowed to read these cycles. */
export async function rollsOf(db: Database, asked: Cycle[]): Promise<Map<number, RollCall[]>> {
  const ids = asked.map((cycle) => cycle.id)
  const rolls = new Map(asked.map((cycle): [number, RollCall[]] => [cycle.id, []]))
  if (ids.length === 0) return rolls
  const received = await listReceived(db, ids)
  for (const entry of await listExpected(db, ids)) {
    const { cycleId, jurisdiction, state, proxy } = entry
    const key = `${cycleId}/${jurisdiction.id}`
    const form = received.get(key)
    received.delete(key)
    const call = form ? callOf(form) : absenceOf(state)
    rolls.get(cycleId)?.push({ jurisdiction, proxy, ...call })
  }
  // A form from someone who was not expected is still a form: no word is lost.
  for (const form of received.values())
    rolls
      .get(form.cycle.id)
      ?.push({ jurisdiction: form.jurisdiction, proxy: null, ...callOf(form) })
  return rolls
}

type Received = Awaited<ReturnType<typeof selectReceived>>[number]

const NOTHING = {
  isLate: false,
  isReviewed: false,
  receivedAt: null,
  version: null,
  submissionId: null,
} as const

function absenceOf(state: RosterState) {
  const expected: RollState = state === 'expected' ? 'not-received' : state
  return { state: expected, ...NOTHING }
}

function callOf({ cycle, submissionId, current, first }: Received) {
  const day = dayOf(first.receivedAt)
  // Past the last day for late forms it is the filing of an old form that is dated, not its arrival.
  const isLate = day > cycle.dueOn && day <= cycle.lateUntil
  const state: RollState = current.hasNothingToReport ? 'nil' : isLate ? 'late' : 'reported'
  const { number: version, reviewedAt } = current
  const isReviewed = reviewedAt !== null
  return { state, isLate, isReviewed, receivedAt: first.receivedAt, version, submissionId }
}

async function listReceived(db: Database, cycleIds: number[]): Promise<Map<string, Received>> {
  const rows = await selectReceived(db, cycleIds)
  return new Map(rows.map((row) => [`${row.cycle.id}/${row.jurisdiction.id}`, row]))
}

async function selectReceived(db: Database, cycleIds: number[]) {
  const first = alias(submissionVersions, 'first')
  return db
    .select({
      cycle: { id: cycles.id, dueOn: cycles.dueOn, lateUntil: cycles.lateUntil },
      jurisdiction: jurisdictions,
      submissionId: submissions.id,
      current: {
        number: submissionVersions.number,
        reviewedAt: submissionVersions.reviewedAt,
        hasNothingToReport: submissionVersions.hasNothingToReport,
      },
      first: { receivedAt: first.receivedAt },
    })
    .from(submissions)
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .innerJoin(submissionVersions, eq(submissions.currentVersionId, submissionVersions.id))
    .innerJoin(first, and(eq(first.submissionId, submissions.id), eq(first.number, 1)))
    .where(inArray(submissions.cycleId, cycleIds))
    .orderBy(asc(submissions.id))
}

async function listExpected(db: Database, cycleIds: number[]) {
  const proxies = alias(jurisdictions, 'proxies')
  return db
    .select({
      cycleId: rosterEntries.cycleId,
      jurisdiction: jurisdictions,
      state: rosterEntries.state,
      proxy: proxies,
    })
    .from(rosterEntries)
    .innerJoin(jurisdictions, eq(rosterEntries.jurisdictionId, jurisdictions.id))
    .leftJoin(proxies, eq(rosterEntries.proxyId, proxies.id))
    .where(inArray(rosterEntries.cycleId, cycleIds))
    .orderBy(asc(rosterEntries.cycleId), asc(rosterEntries.position))
}
