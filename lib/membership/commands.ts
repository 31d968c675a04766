import { and, asc, eq, inArray } from 'drizzle-orm'
import { type Database, database, type Transaction } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { members, reportedFigures } from '#db/schema/membership.ts'
import { submissions, submissionVersions } from '#db/schema/submissions.ts'
import { record } from '#lib/audit/commands.ts'
import { type Change, lastChange } from '#lib/audit/queries.ts'
import { type Actor, deny, isDenied, may, sitsIn } from '#lib/auth/actor.ts'
import type { MemberInput } from './input.ts'
import { councilsOf } from './queries.ts'

type Refusal = { ok: false; reason: 'not-allowed' | 'not-found' }
type Overtaken = { ok: false; reason: 'changed-meanwhile'; change: Change | null }

/** One thing that a form claims, and how often it had been written when the reader saw it. */
export type SeenClaim = { id: number; revision: number }

export type Decision = {
  figures: SeenClaim[]
  members: SeenClaim[]
  to: 'accepted' | 'refused' | 'proposed'
}

/** A register belongs to an association, and to every council where it sits. */
async function refuseRegister(
  actor: Actor,
  associationId: number,
): Promise<Refusal['reason'] | null> {
  const own = (await councilsOf(associationId)).filter((councilId) => sitsIn(actor, councilId))
  if (own.length === 0) return 'not-found'
  const [first = 0] = own
  return own.some((councilId) => may(actor, 'review', councilId))
    ? null
    : deny(actor, 'review', first).reason
}

/**
 * Accepts or refuses what forms claim, or undoes either: all that one sentence says, or one thing of it. Where
 * somebody has written over any of it meanwhile, nothing is decided: the reader did not see what stands now.
 */
export async function decideClaims(
  actor: Actor,
  decision: Decision,
  now: Date,
): Promise<{ ok: true } | Refusal | Overtaken> {
  const asked = [
    ...decision.figures.map((seen) => ({ ...seen, kind: 'figure' as const })),
    ...decision.members.map((seen) => ({ ...seen, kind: 'member' as const })),
  ]
  const db = await database()
  const found = [
    ...(await findClaims(db, reportedFigures, idsOf(decision.figures))),
    ...(await findClaims(db, members, idsOf(decision.members))),
  ]
  if (found.length === 0 || found.length < asked.length) return { ok: false, reason: 'not-found' }
  if (!found.every(({ councilId }) => sitsIn(actor, councilId)))
    return { ok: false, reason: 'not-found' }
  if (found.some(({ councilId }) => isDenied(actor, 'review', councilId)))
    return { ok: false, reason: 'not-allowed' }
  return db.transaction(async (tx): Promise<{ ok: true } | Overtaken> => {
    const standing = await lockClaims(tx, decision)
    const overtaken = asked.find(
      ({ kind, id, revision }) => standing.get(subjectOf({ kind, id }))?.revision !== revision,
    )
    if (overtaken)
      return {
        ok: false,
        reason: 'changed-meanwhile',
        change: await lastChange(tx, subjectOf(overtaken)),
      }
    const { to } = decision
    const stamp = to === 'proposed' ? UNDECIDED : { decidedBy: actor.userId, decidedAt: now }
    for (const { id, kind, councilId, meetsOn } of found) {
      const subject = subjectOf({ kind, id })
      const { revision = 0, since = null } = standing.get(subject) ?? {}
      const set = { verdict: to, ...stamp, revision: revision + 1 }
      if (kind === 'figure')
        await tx.update(reportedFigures).set(set).where(eq(reportedFigures.id, id))
      else
        await tx
          .update(members)
          .set({ ...set, since: firstDay({ since, meetsOn, to }) })
          .where(eq(members.id, id))
      await record(tx, actor, now, { councilId, action: `claim-${to}`, subject })
    }
    return { ok: true }
  })
}

const UNDECIDED = { decidedBy: null, decidedAt: null }

type Found = { id: number; kind: 'figure' | 'member'; councilId: number; meetsOn: string }

async function findClaims(
  db: Database,
  table: typeof reportedFigures | typeof members,
  ids: number[],
): Promise<Found[]> {
  if (ids.length === 0) return []
  const kind = table === members ? 'member' : 'figure'
  const rows = await db
    .select({ id: table.id, councilId: cycles.councilId, meetsOn: cycles.meetsOn })
    .from(table)
    .innerJoin(submissionVersions, eq(table.versionId, submissionVersions.id))
    .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .where(inArray(table.id, ids))
  return rows.map((row) => ({ ...row, kind }))
}

/** What stands, by subject; always in the same order, so that of two who decide neither waits for the other. */
async function lockClaims(
  tx: Transaction,
  decision: Decision,
): Promise<Map<string, { revision: number; since: string | null }>> {
  const figures = await tx
    .select({ id: reportedFigures.id, revision: reportedFigures.revision })
    .from(reportedFigures)
    .where(inArray(reportedFigures.id, [...idsOf(decision.figures), 0]))
    .orderBy(asc(reportedFigures.id))
    .for('update')
  const lines = await tx
    .select({ id: members.id, revision: members.revision, since: members.since })
    .from(members)
    .where(inArray(members.id, [...idsOf(decision.members), 0]))
    .orderBy(asc(members.id))
    .for('update')
  return new Map([
    ...figures.map(
      ({ id, revision }) => [subjectOf({ kind: 'figure', id }), { revision, since: null }] as const,
    ),
    ...lines.map(
      ({ id, revision, since }) =>
        [subjectOf({ kind: 'member', id }), { revision, since }] as const,
    ),
  ])
}

/** A register is every council's where the association sits; what is done to it is on record in the one it was done from. */
function councilActing(actor: Actor): number | null {
  return actor.kind === 'person' ? (actor.within ?? null) : null
}

function idsOf(seen: readonly SeenClaim[]): number[] {
  return seen.map(({ id }) => id)
}

function subjectOf({ kind, id }: Pick<Found, 'kind' | 'id'>): string {
  return kind === 'figure' ? `reported-figure/${id}` : `member/${id}`
}

/** A member counts from the meeting of the cycle that announced it, unless somebody knows better. */
function firstDay({
  since,
  meetsOn,
  to,
}: Pick<Found, 'meetsOn'> & Pick<Decision, 'to'> & { since: string | null }): string | null {
  if (to === 'accepted') return since ?? meetsOn
  return since === meetsOn ? null : since
}

/** Adds lines to the register by hand, or from an association's own list. */
export async function addMembers(
  actor: Actor,
  associationId: number,
  lines: readonly MemberInput[],
  now: Date,
): Promise<{ ok: true } | Refusal> {
  const refusal = await refuseRegister(actor, associationId)
  if (refusal) return { ok: false, reason: refusal }
  if (lines.length === 0) return { ok: true }
  const db = await database()
  return db.transaction(async (tx) => {
    const decided = { verdict: 'accepted', decidedBy: actor.userId, decidedAt: now } as const
    await tx.insert(members).values(lines.map((line) => ({ associationId, ...line, ...decided })))
    await record(tx, actor, now, {
      councilId: councilActing(actor),
      action: 'add-members',
      subject: `jurisdiction/${associationId}`,
      details: { count: lines.length },
    })
    return { ok: true }
  })
}

/** Corrects a line of the register: its name, its province, its first or last day. */
export async function editMember(
  actor: Actor,
  { id, revision }: SeenClaim,
  line: MemberInput,
  now: Date,
): Promise<{ ok: true } | Refusal | (Overtaken & { current: typeof members.$inferSelect })> {
  const db = await database()
  const [found] = await db.select().from(members).where(eq(members.id, id))
  if (!found) return { ok: false, reason: 'not-found' }
  const refusal = await refuseRegister(actor, found.associationId)
  if (refusal) return { ok: false, reason: refusal }
  const subject = subjectOf({ kind: 'member', id })
  return db.transaction(async (tx) => {
    const [edited] = await tx
      .update(members)
      .set({ ...line, revision: revision + 1 })
      .where(and(eq(members.id, id), eq(members.revision, revision)))
      .returning({ id: members.id })
    if (!edited) {
      const [current = found] = await tx.select().from(members).where(eq(members.id, id))
      const change = await lastChange(tx, subject)
      return { ok: false, reason: 'changed-meanwhile', change, current }
    }
    await record(tx, actor, now, {
      councilId: councilActing(actor),
      action: 'edit-member',
      subject,
    })
    return { ok: true }
  })
}
