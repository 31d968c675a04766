import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { type Database, database } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { members, reportedFigures } from '#db/schema/membership.ts'
import { submissions, submissionVersions } from '#db/schema/submissions.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, may } from '#lib/auth/actor.ts'
import type { MemberInput } from './input.ts'
import { councilsOf } from './queries.ts'

type Refusal = { ok: false; reason: 'not-allowed' | 'not-found' }
type DecisionRefusal = Refusal | { ok: false; reason: 'decided-meanwhile' }

/** `from` is what the reader saw: claims nobody had decided, or claims to undo. */
export type Decision = {
  figureIds: number[]
  memberIds: number[]
  from: 'proposed' | 'decided'
  to: 'accepted' | 'refused' | 'proposed'
}

async function mayReview(actor: Actor, associationId: number): Promise<boolean> {
  return (await councilsOf(associationId)).some((councilId) => may(actor, 'review', councilId))
}

/**
 * Accepts or refuses what forms claim, or undoes either: all that one sentence says, or one thing of it. Only what still
 * stands as the reader saw it is touched, so that nobody goes over what somebody else has decided meanwhile.
 */
export async function decideClaims(
  actor: Actor,
  { figureIds, memberIds, from, to }: Decision,
  now: Date,
): Promise<{ ok: true } | DecisionRefusal> {
  const db = await database()
  const found = [
    ...(await findClaims(db, reportedFigures, figureIds)),
    ...(await findClaims(db, members, memberIds)),
  ]
  if (found.length === 0 || found.length < figureIds.length + memberIds.length)
    return { ok: false, reason: 'not-found' }
  if (!found.every(({ councilId }) => may(actor, 'review', councilId)))
    return { ok: false, reason: 'not-allowed' }
  return db.transaction(async (tx) => {
    const stamp = to === 'proposed' ? UNDECIDED : { decidedBy: actor.userId, decidedAt: now }
    const changed: { subject: string; councilId: number }[] = []
    for (const { id, kind, councilId, meetsOn, since } of found) {
      const table = kind === 'figure' ? reportedFigures : members
      const seen = from === 'proposed' ? eq(table.verdict, from) : ne(table.verdict, 'proposed')
      const set = { verdict: to, ...stamp }
      const rows =
        kind === 'figure'
          ? await tx
              .update(reportedFigures)
              .set(set)
              .where(and(eq(reportedFigures.id, id), seen))
              .returning({ id: reportedFigures.id })
          : await tx
              .update(members)
              .set({ ...set, since: firstDay({ since, meetsOn, to }) })
              .where(and(eq(members.id, id), seen))
              .returning({ id: members.id })
      const subject = kind === 'figure' ? `reported-figure/${id}` : `member/${id}`
      if (rows.length > 0) changed.push({ subject, councilId })
    }
    if (changed.length === 0) return { ok: false, reason: 'decided-meanwhile' }
    for (const { subject, councilId } of changed)
      await record(tx, actor, now, { councilId, action: `claim-${to}`, subject })
    return { ok: true }
  })
}

const UNDECIDED = { decidedBy: null, decidedAt: null }

type Found = {
  id: number
  kind: 'figure' | 'member'
  councilId: number
  meetsOn: string
  since: string | null
}

async function findClaims(
  db: Database,
  table: typeof reportedFigures | typeof members,
  ids: number[],
): Promise<Found[]> {
  if (ids.length === 0) return []
  const kind = table === members ? 'member' : 'figure'
  const rows = await db
    .select({
      id: table.id,
      councilId: cycles.councilId,
      meetsOn: cycles.meetsOn,
      since: 'since' in table ? table.since : sql<null>`null`,
    })
    .from(table)
    .innerJoin(submissionVersions, eq(table.versionId, submissionVersions.id))
    .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .where(inArray(table.id, ids))
  return rows.map((row) => ({ ...row, kind }))
}

/** A member counts from the meeting of the cycle that announced it, unless somebody knows better. */
function firstDay({
  since,
  meetsOn,
  to,
}: Pick<Found, 'since' | 'meetsOn'> & Pick<Decision, 'to'>): string | null {
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
  if (!(await mayReview(actor, associationId))) return { ok: false, reason: 'not-allowed' }
  if (lines.length === 0) return { ok: true }
  const db = await database()
  return db.transaction(async (tx) => {
    const decided = { verdict: 'accepted', decidedBy: actor.userId, decidedAt: now } as const
    await tx.insert(members).values(lines.map((line) => ({ associationId, ...line, ...decided })))
    await record(tx, actor, now, {
      councilId: null,
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
  id: number,
  line: MemberInput,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  const db = await database()
  const [found] = await db.select().from(members).where(eq(members.id, id))
  if (!found) return { ok: false, reason: 'not-found' }
  if (!(await mayReview(actor, found.associationId))) return { ok: false, reason: 'not-allowed' }
  return db.transaction(async (tx) => {
    await tx.update(members).set(line).where(eq(members.id, id))
    const subject = `member/${id}`
    await record(tx, actor, now, { councilId: null, action: 'edit-member', subject })
    return { ok: true }
  })
}
