import { eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { readingRemarks } from '#db/schema/confirmations.ts'
import { cycles } from '#db/schema/cycles.ts'
import { submissions, submissionVersions } from '#db/schema/submissions.ts'
import { record } from '#lib/audit/commands.ts'
import { type Change, lastChange } from '#lib/audit/queries.ts'
import { type Actor, isDenied, sitsIn } from '#lib/auth/actor.ts'
import type { Settlement } from '../confirmation.ts'

type Refusal =
  | { ok: false; reason: 'not-allowed' | 'not-found' | 'no-answer' }
  | { ok: false; reason: 'changed-meanwhile'; change: Change | null }

/** The secretariat took it, by a review of the reading, or says why not; its jurisdiction reads which. */
export async function settleRemark(
  actor: Actor,
  { remarkId, settled, answer }: Settlement,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  const db = await database()
  return db.transaction(async (tx): Promise<{ ok: true } | Refusal> => {
    const [found] = await tx
      .select({ remark: readingRemarks, councilId: cycles.councilId })
      .from(readingRemarks)
      .innerJoin(submissionVersions, eq(readingRemarks.versionId, submissionVersions.id))
      .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
      .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
      .where(eq(readingRemarks.id, remarkId))
      .for('update', { of: readingRemarks })
    if (!found || !sitsIn(actor, found.councilId)) return { ok: false, reason: 'not-found' }
    const { councilId } = found
    if (isDenied(actor, 'review', councilId)) return { ok: false, reason: 'not-allowed' }
    const subject = `remark/${remarkId}`
    if (found.remark.settled !== null)
      return { ok: false, reason: 'changed-meanwhile', change: await lastChange(tx, subject) }
    if (settled === 'answered' && answer === null) return { ok: false, reason: 'no-answer' }
    await tx
      .update(readingRemarks)
      .set({ settled, answer, settledAt: now, settledBy: actor.userId })
      .where(eq(readingRemarks.id, remarkId))
    await record(tx, actor, now, {
      councilId,
      action: settled === 'taken' ? 'take-remark' : 'answer-remark',
      subject,
      details: { versionId: found.remark.versionId },
    })
    return { ok: true }
  })
}
