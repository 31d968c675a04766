import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { submissions, submissionVersions } from '#db/schema/submissions.ts'
import { type Actor, isDenied, sitsIn } from '#lib/auth/actor.ts'
import { readEdits, readReading } from '../queries/read-reading.ts'
import { applyEdits } from '../review.ts'

/** The version somebody looks at, and how many corrections it had when they did. */
export type Seen = { versionId: number; revision: number }
export type ReviewRefusal = {
  ok: false
  reason: 'not-allowed' | 'not-found' | 'not-current' | 'stale'
}

/** One person corrects a version at a time; who saw an earlier state of it is told, and nothing is done. */
export async function lockReview(tx: Transaction, actor: Actor, { versionId, revision }: Seen) {
  const [found] = await tx
    .select({
      version: submissionVersions,
      currentVersionId: submissions.currentVersionId,
      cycleId: cycles.id,
      councilId: cycles.councilId,
      jurisdictionId: jurisdictions.id,
      isAssociation: jurisdictions.isAssociation,
    })
    .from(submissionVersions)
    .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .where(eq(submissionVersions.id, versionId))
    .for('update', { of: submissions })
  if (!found || !sitsIn(actor, found.councilId)) return { ok: false, reason: 'not-found' } as const
  if (isDenied(actor, 'review', found.councilId))
    return { ok: false, reason: 'not-allowed' } as const
  if (found.currentVersionId !== versionId) return { ok: false, reason: 'not-current' } as const
  // Read again under the lock: while one waited for it, the other may have counted up.
  const [now] = await tx
    .select({ revision: submissionVersions.reviewRevision })
    .from(submissionVersions)
    .where(eq(submissionVersions.id, versionId))
  if (now?.revision !== revision) return { ok: false, reason: 'stale' } as const
  const stored = await readReading(tx, versionId)
  const reading = applyEdits(stored, await readEdits(tx, versionId))
  return { ok: true, ...found, stored, reading } as const
}

export type LockedReview = Extract<Awaited<ReturnType<typeof lockReview>>, { ok: true }>

export async function countUp(tx: Transaction, { versionId, revision }: Seen): Promise<void> {
  await tx
    .update(submissionVersions)
    .set({ reviewRevision: revision + 1 })
    .where(eq(submissionVersions.id, versionId))
}
