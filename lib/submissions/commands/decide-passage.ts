import { eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { submissions, submissionVersions, unplacedPassages } from '#db/schema/submissions.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, may } from '#lib/auth/actor.ts'

export type PassageVerdict = NonNullable<(typeof unplacedPassages.$inferSelect)['verdict']>

/** Someone has looked at a passage without a place; null takes the verdict back. */
export async function decidePassage(
  actor: Actor,
  { id, verdict }: { id: number; verdict: PassageVerdict | null },
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: 'not-allowed' | 'not-found' }> {
  const db = await database()
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select({ councilId: cycles.councilId })
      .from(unplacedPassages)
      .innerJoin(submissionVersions, eq(unplacedPassages.versionId, submissionVersions.id))
      .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
      .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
      .where(eq(unplacedPassages.id, id))
    if (!found) return { ok: false, reason: 'not-found' }
    if (!may(actor, 'review', found.councilId)) return { ok: false, reason: 'not-allowed' }
    const decided = verdict
      ? { verdict, decidedBy: actor.userId, decidedAt: now }
      : { verdict: null, decidedBy: null, decidedAt: null }
    await tx.update(unplacedPassages).set(decided).where(eq(unplacedPassages.id, id))
    await record(tx, actor, now, {
      councilId: found.councilId,
      action: 'decide-passage',
      subject: `unplaced-passage/${id}`,
      details: { verdict },
    })
    return { ok: true }
  })
}
