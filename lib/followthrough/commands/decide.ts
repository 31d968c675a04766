import { and, eq, isNull } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { type FollowOutcome, followed, followVerdicts } from '#db/schema/links.ts'
import { sections, statements, submissions } from '#db/schema/submissions.ts'
import type { AuditAct } from '#lib/audit/act.ts'
import { record } from '#lib/audit/commands.ts'
import { type Change, lastChange } from '#lib/audit/queries.ts'
import { type Actor, deny, jurisdictionOf, may } from '#lib/auth/actor.ts'
import { stateOf } from '../state.ts'

export type FollowRefusal =
  | { ok: false; reason: 'not-allowed' | 'not-found' }
  | { ok: false; reason: 'changed-meanwhile'; change: Change | null }

/** `seen`: the verdict that stood when the page was laid, 0 for none. */
type Decision = { councilId: number; priorityId: number; seen: number }
type Wanted = Decision & { outcome: FollowOutcome; laterId: number | null }

/** Those who curate decide about every priority; whoever speaks for a jurisdiction about its own. */
export function mayDecide(actor: Actor, councilId: number, jurisdictionId: number): boolean {
  if (may(actor, 'curate', councilId)) return true
  return may(actor, 'submit', councilId) && jurisdictionOf(actor, councilId) === jurisdictionId
}

/** What a person says became of a priority, and which later statement says so; the word before is taken back by it. */
export async function decideFollowed(
  actor: Actor,
  { outcome, laterId, ...decision }: Wanted,
  now: Date,
): Promise<{ ok: true } | FollowRefusal> {
  const db = await database()
  return db.transaction(async (tx) => {
    const held = await hold(tx, actor, decision)
    if (!held.ok) return held
    const { row } = held
    const told = outcome === 'none' ? null : laterId
    if (told !== null && !(await isLaterOf(tx, row, told)))
      return { ok: false, reason: 'not-found' }
    if (row.verdictId !== null) await takeBack(tx, actor, { id: row.verdictId, now })
    const own = jurisdictionOf(actor, row.councilId)
    const [verdict] = await tx
      .insert(followVerdicts)
      .values({
        councilId: row.councilId,
        priorityId: row.priorityId,
        outcome,
        laterId: told,
        saidById: own === row.jurisdictionId ? own : null,
        at: now,
        by: actor.userId,
      })
      .returning()
    if (!verdict) throw new Error('a verdict came back without a row')
    await restate(tx, row, verdict)
    const details = { verdict: verdict.id, outcome, later: told }
    await note(tx, actor, { now, row, action: 'decide-follow', details })
    return { ok: true }
  })
}

/** What stood before is not said again: the priority waits for its reader as it did. */
export async function undoFollowed(
  actor: Actor,
  decision: Decision,
  now: Date,
): Promise<{ ok: true } | FollowRefusal> {
  const db = await database()
  return db.transaction(async (tx) => {
    const held = await hold(tx, actor, decision)
    if (!held.ok) return held
    const { row } = held
    if (row.verdictId === null) return { ok: false, reason: 'not-found' }
    await takeBack(tx, actor, { id: row.verdictId, now })
    await restate(tx, row, null)
    await note(tx, actor, { now, row, action: 'undo-follow', details: { verdict: row.verdictId } })
    return { ok: true }
  })
}

type Row = typeof followed.$inferSelect

async function hold(
  tx: Transaction,
  actor: Actor,
  { councilId, priorityId, seen }: Decision,
): Promise<{ ok: true; row: Row } | FollowRefusal> {
  const [row] = await tx
    .select()
    .from(followed)
    .where(and(eq(followed.priorityId, priorityId), eq(followed.councilId, councilId)))
    .for('update')
  if (!may(actor, 'read', councilId) || !row) return { ok: false, reason: 'not-found' }
  if (!mayDecide(actor, councilId, row.jurisdictionId)) return deny(actor, 'curate', councilId)
  if ((row.verdictId ?? 0) !== seen)
    return {
      ok: false,
      reason: 'changed-meanwhile',
      change: await lastChange(tx, subjectOf(row), councilId),
    }
  return { ok: true, row }
}

/** Said by the same jurisdiction in a form of a later cycle. */
async function isLaterOf(tx: Transaction, row: Row, statementId: number): Promise<boolean> {
  if (row.candidates.some((one) => one.statementId === statementId)) return true
  const [own] = await tx
    .select({ cycleId: submissions.cycleId })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissions, eq(submissions.currentVersionId, sections.versionId))
    .where(and(eq(statements.id, statementId), eq(submissions.jurisdictionId, row.jurisdictionId)))
  return own !== undefined && own.cycleId !== row.cycleId
}

async function takeBack(
  tx: Transaction,
  actor: Actor,
  { id, now }: { id: number; now: Date },
): Promise<void> {
  await tx
    .update(followVerdicts)
    .set({ undoneAt: now, undoneBy: actor.userId })
    .where(and(eq(followVerdicts.id, id), isNull(followVerdicts.undoneAt)))
}

async function restate(
  tx: Transaction,
  row: Row,
  verdict: typeof followVerdicts.$inferSelect | null,
): Promise<void> {
  const own = row.ownWord && row.ownAt ? { word: row.ownWord, at: row.ownAt } : null
  const state = stateOf({
    verdict,
    own,
    candidates: row.candidates.length,
    laterForms: row.laterForms,
  })
  await tx
    .update(followed)
    .set({ verdictId: verdict?.id ?? null, state })
    .where(eq(followed.priorityId, row.priorityId))
}

type Noted = { now: Date; row: Row; action: AuditAct; details: Record<string, unknown> }

async function note(tx: Transaction, actor: Actor, { now, row, action, details }: Noted) {
  const subject = subjectOf(row)
  await record(tx, actor, now, { councilId: row.councilId, action, subject, details })
}

function subjectOf({ priorityId }: Pick<Row, 'priorityId'>): string {
  return `priority/${priorityId}`
}
