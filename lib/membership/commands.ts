import { eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { members, reportedFigures } from '#db/schema/membership.ts'
import { submissions, submissionVersions } from '#db/schema/submissions.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, may } from '#lib/auth/actor.ts'
import type { MemberInput } from './input.ts'
import { councilsOf } from './queries.ts'

type Refusal = { ok: false; reason: 'not-allowed' | 'not-found' }
type Decision = { id: number; verdict: 'accepted' | 'refused' }

async function mayReview(actor: Actor, associationId: number): Promise<boolean> {
  return (await councilsOf(associationId)).some((councilId) => may(actor, 'review', councilId))
}

/** Accepts or refuses what a form claims; either may be changed later. */
export async function decideFigure(
  actor: Actor,
  { id, verdict }: Decision,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  const db = await database()
  const [found] = await db
    .select({ associationId: submissions.jurisdictionId, councilId: cycles.councilId })
    .from(reportedFigures)
    .innerJoin(submissionVersions, eq(reportedFigures.versionId, submissionVersions.id))
    .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .where(eq(reportedFigures.id, id))
  if (!found) return { ok: false, reason: 'not-found' }
  if (!may(actor, 'review', found.councilId)) return { ok: false, reason: 'not-allowed' }
  return db.transaction(async (tx) => {
    const decided = { verdict, decidedBy: actor.userId, decidedAt: now }
    await tx.update(reportedFigures).set(decided).where(eq(reportedFigures.id, id))
    const { councilId } = found
    const subject = `reported-figure/${id}`
    await record(tx, actor, now, { councilId, action: `${verdict}-figure`, subject })
    return { ok: true }
  })
}

/** Accepts a member a form announced, from the meeting of its cycle on, or refuses it. */
export async function decideMember(
  actor: Actor,
  { id, verdict }: Decision,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  const db = await database()
  const [found] = await db
    .select({ member: members, meetsOn: cycles.meetsOn, councilId: cycles.councilId })
    .from(members)
    .innerJoin(submissionVersions, eq(members.versionId, submissionVersions.id))
    .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .where(eq(members.id, id))
  if (!found) return { ok: false, reason: 'not-found' }
  if (!may(actor, 'review', found.councilId)) return { ok: false, reason: 'not-allowed' }
  return db.transaction(async (tx) => {
    const since = found.member.since ?? found.meetsOn
    const decided = { verdict, since, decidedBy: actor.userId, decidedAt: now }
    await tx.update(members).set(decided).where(eq(members.id, id))
    const { councilId } = found
    await record(tx, actor, now, {
      councilId,
      action: `${verdict}-member`,
      subject: `member/${id}`,
    })
    return { ok: true }
  })
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
