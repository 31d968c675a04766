import { and, eq, inArray } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { confirmations, readingRemarks } from '#db/schema/confirmations.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { record } from '#lib/audit/commands.ts'
import { type Change, lastChange } from '#lib/audit/queries.ts'
import { type Actor, deny, jurisdictionOf, may, sitsIn } from '#lib/auth/actor.ts'
import type { Remark, SaidOfReading } from '../confirmation.ts'

type Refusal =
  | { ok: false; reason: 'not-allowed' | 'not-found' | 'not-current' | 'nothing-said' }
  | { ok: false; reason: 'changed-meanwhile'; change: Change | null }

/**
 * Whether a form was read as it was meant, said by whoever may send it in: its jurisdiction, or the secretariat for one
 * that told it by other means. What is wrong becomes remarks; the reading itself stays as it is.
 */
export async function sayOfReading(
  actor: Actor,
  { versionId, revision, verdict, remarks }: SaidOfReading,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  const db = await database()
  return db.transaction(async (tx): Promise<{ ok: true } | Refusal> => {
    const place = await lockVersion(tx, versionId)
    if (!place || !sitsIn(actor, place.councilId)) return { ok: false, reason: 'not-found' }
    const own = jurisdictionOf(actor, place.councilId)
    const isTheirs = own === null || own === place.jurisdictionId
    if (!may(actor, 'submit', place.councilId) || !isTheirs)
      return deny(actor, 'submit', place.councilId)
    if (place.currentVersionId !== versionId) return { ok: false, reason: 'not-current' }
    const subject = `confirmation/${versionId}`
    const [before] = await tx
      .select({ revision: confirmations.revision })
      .from(confirmations)
      .where(eq(confirmations.versionId, versionId))
    if ((before?.revision ?? 0) !== revision)
      return { ok: false, reason: 'changed-meanwhile', change: await lastChange(tx, subject) }
    const said = verdict === 'wrong' ? await onlySaid(tx, versionId, remarks) : []
    if (verdict === 'wrong' && said.length === 0) return { ok: false, reason: 'nothing-said' }
    const set = { verdict, at: now, saidBy: actor.userId, revision: revision + 1 }
    await tx
      .insert(confirmations)
      .values({ versionId, ...set })
      .onConflictDoUpdate({ target: confirmations.versionId, set })
    if (said.length > 0)
      await tx
        .insert(readingRemarks)
        .values(said.map((remark) => ({ ...remark, versionId, at: now, saidBy: actor.userId })))
    await record(tx, actor, now, {
      councilId: place.councilId,
      action: verdict === 'right' ? 'confirm-reading' : 'question-reading',
      subject,
      details: { submissionId: place.submissionId, remarks: said.length },
    })
    return { ok: true }
  })
}

async function lockVersion(tx: Transaction, versionId: number) {
  const [place] = await tx
    .select({
      submissionId: submissions.id,
      currentVersionId: submissions.currentVersionId,
      jurisdictionId: submissions.jurisdictionId,
      councilId: cycles.councilId,
    })
    .from(submissionVersions)
    .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .where(eq(submissionVersions.id, versionId))
    .for('update', { of: submissions })
  return place
}

/** About statements of that version alone, and without corrections that correct nothing. */
async function onlySaid(
  tx: Transaction,
  versionId: number,
  remarks: readonly Remark[],
): Promise<Remark[]> {
  const ids = remarks.flatMap(({ statementId }) => statementId ?? [])
  const read =
    ids.length === 0
      ? []
      : await tx
          .select({ id: statements.id, text: statements.text })
          .from(statements)
          .innerJoin(sections, eq(statements.sectionId, sections.id))
          .where(and(eq(sections.versionId, versionId), inArray(statements.id, ids)))
  const texts = new Map(read.map(({ id, text }) => [id, text]))
  return remarks.flatMap((remark) => {
    const { statementId, note } = remark
    if (statementId !== null && !texts.has(statementId)) return []
    const isSame = statementId !== null && texts.get(statementId) === remark.correction
    const correction = isSame ? null : remark.correction
    return correction === null && note === null ? [] : [{ statementId, correction, note }]
  })
}
