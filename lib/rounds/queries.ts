import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Database, database } from '#db/client.ts'
import {
  sections,
  statements,
  submissions,
  submissionVersions,
  unplacedPassages,
} from '#db/schema/submissions.ts'
import { listBegun } from '#lib/answers/queries/list-drafts.ts'
import { type Actor, may } from '#lib/auth/actor.ts'
import { type Cycle, compareMonths } from '#lib/cycles/cycle.ts'
import { findCycle, listCycles, listRoster } from '#lib/cycles/queries.ts'
import type { Contact } from '#lib/reminders/contact.ts'
import { listContacts } from '#lib/reminders/queries/list-contacts.ts'
import { type NoWay, noWayTo } from '#lib/reminders/queries/list-letters.ts'
import {
  lastOfEach,
  listBounced,
  listReminders,
  type SentReminder,
} from '#lib/reminders/queries/list-reminders.ts'
import { confirmationsOf } from '#lib/submissions/queries/find-confirmation.ts'
import { type RollCall, rollsOf } from '#lib/submissions/roll.ts'
import { type Punctuality, punctualityOf } from './punctuality.ts'
import {
  groupOf,
  ROUND_GROUPS,
  type RoundFacts,
  type RoundGroup,
  type RoundState,
  roundStateOf,
} from './round-state.ts'

export type RoundRow = {
  call: RollCall
  state: RoundState
  group: RoundGroup
  /** What waits for a decision in its form, for those who may make it; null where there is none to count. */
  doubts: number | null
  /** What the secretariat alone sees and does. */
  desk: Desk | null
}

export type Desk = {
  contact: Contact | null
  /** Why nothing can be sent to it; null where something can. */
  noWay: NoWay | null
  reminder: SentReminder | null
  /** Of its line on the roster; null for who sent a form without being on it. */
  revision: number | null
}

/** One cycle as the secretariat works on it: missing first, then what waits to be checked, then the rest. */
export async function listRound(actor: Actor, cycleId: number): Promise<RoundRow[]> {
  const cycle = await findCycle(actor, cycleId)
  if (!cycle) return []
  const db = await database()
  const roll = (await rollsOf(db, [cycle])).get(cycleId) ?? []
  const roster = new Map(
    (await listRoster(actor, cycleId)).map((entry) => [entry.jurisdiction.id, entry]),
  )
  const doubts = await countDoubts(db, cycleId)
  const drafts = await listBegun(db, cycleId)
  const confirmations = await confirmationsOf(db, cycleId)
  const desk = may(actor, 'administer', cycle.councilId) ? await readDesk(db, actor, cycle) : null
  const mayReview = may(actor, 'review', cycle.councilId)
  const rows = roll.map((call): RoundRow => {
    const { id } = call.jurisdiction
    const entry = roster.get(id)
    const { confirmation, open } = confirmations.get(id) ?? UNSAID
    const count = (doubts.get(id) ?? 0) + open
    const facts = factsOf(call, {
      roster: entry?.state ?? 'expected',
      hasDraft: drafts.has(id),
      doubts: count,
      confirmation,
    })
    return {
      call,
      state: roundStateOf(facts),
      group: groupOf(facts),
      doubts: mayReview && call.submissionId !== null ? count : null,
      desk: desk && { ...desk(id), revision: entry?.revision ?? null },
    }
  })
  return ROUND_GROUPS.flatMap((group) => rows.filter((row) => row.group === group))
}

async function readDesk(db: Database, actor: Actor, cycle: Cycle) {
  const contacts = await listContacts(actor, cycle)
  const bounced = await listBounced(db, cycle.councilId)
  const last = lastOfEach(await listReminders(actor, cycle))
  return (jurisdictionId: number): Omit<Desk, 'revision'> => {
    const contact = contacts.get(jurisdictionId) ?? null
    return {
      contact,
      noWay: noWayTo(contact, bounced),
      reminder: last.get(jurisdictionId) ?? null,
    }
  }
}

const UNSAID = { confirmation: 'none', open: 0 } as const

type Beside = Pick<RoundFacts, 'roster' | 'hasDraft'> &
  Pick<NonNullable<RoundFacts['form']>, 'doubts' | 'confirmation'>

function factsOf(call: RollCall, beside: Beside): RoundFacts {
  const { roster, hasDraft, doubts, confirmation } = beside
  if (call.submissionId === null) return { roster, hasDraft, form: null }
  const form = {
    version: call.version ?? 1,
    isLate: call.isLate,
    hasNothingToReport: call.state === 'nil',
    isReviewed: call.isReviewed,
    confirmation,
    doubts,
  }
  return { roster, hasDraft, form }
}

/** By jurisdiction: passages nobody has placed, and, until the form is checked, statements that were hardly read. */
async function countDoubts(db: Database, cycleId: number): Promise<Map<number, number>> {
  const passages = await db
    .select({
      id: submissions.jurisdictionId,
      // Form by form, each found by index.
      count: sql<number>`(select count(*)::int from ${unplacedPassages}
        where ${unplacedPassages.versionId} = ${submissions.currentVersionId} and ${unplacedPassages.verdict} is null)`,
    })
    .from(submissions)
    .where(eq(submissions.cycleId, cycleId))
  const read = await db
    .select({ id: submissions.jurisdictionId, count: sql<number>`count(*)::int` })
    .from(submissions)
    .innerJoin(submissionVersions, eq(submissionVersions.id, submissions.currentVersionId))
    .innerJoin(sections, eq(sections.versionId, submissionVersions.id))
    .innerJoin(statements, eq(statements.sectionId, sections.id))
    .where(
      and(
        eq(submissions.cycleId, cycleId),
        isNull(submissionVersions.reviewedAt),
        eq(statements.confidence, 'check'),
      ),
    )
    .groupBy(submissions.jurisdictionId)
  const counted = new Map<number, number>()
  for (const { id, count } of [...passages, ...read])
    counted.set(id, (counted.get(id) ?? 0) + count)
  return counted
}

export type CyclePunctuality = Punctuality & { cycle: Cycle }

/** Cycle by cycle, the one asked about first and then those before it. */
export async function listPunctuality(
  actor: Actor,
  until: Cycle,
  most: number,
): Promise<CyclePunctuality[]> {
  const cycles = (await listCycles(actor, until.councilId))
    .filter((cycle) => compareMonths(cycle, until) <= 0)
    .toReversed()
    .slice(0, most)
  const rolls = await rollsOf(await database(), cycles)
  return cycles.map((cycle) => ({
    cycle,
    ...punctualityOf(cycle, rolls.get(cycle.id) ?? []),
  }))
}
