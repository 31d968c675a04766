import { eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { user } from '#db/schema/people.ts'
import { documents, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import { standingAt } from '../commands/move-form.ts'
import { applyEdits } from '../review.ts'
import { readEdits, readReading, readUndone } from './read-reading.ts'

export type FoundReview = NonNullable<Awaited<ReturnType<typeof findReview>>>

/** The current version of a submission with the corrections that wait to be accepted; null where there is none. */
export async function findReview(actor: Actor, submissionId: number) {
  const db = await database()
  const [found] = await db
    .select({
      id: submissions.id,
      cycle: cycles,
      jurisdiction: jurisdictions,
      version: {
        id: submissionVersions.id,
        number: submissionVersions.number,
        revision: submissionVersions.reviewRevision,
        reviewedAt: submissionVersions.reviewedAt,
        receivedAt: submissionVersions.receivedAt,
      },
      reviewer: user.name,
      document: {
        id: documents.id,
        filename: documents.filename,
        format: documents.format,
        scan: documents.scan,
      },
    })
    .from(submissions)
    .innerJoin(submissionVersions, eq(submissions.currentVersionId, submissionVersions.id))
    .innerJoin(documents, eq(submissionVersions.documentId, documents.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .leftJoin(user, eq(submissionVersions.reviewedBy, user.id))
    .where(eq(submissions.id, submissionId))
  if (!found) return null
  requireRight(actor, 'review', found.cycle.councilId)
  const stored = await readReading(db, found.version.id)
  const edits = await readEdits(db, found.version.id)
  const reading = applyEdits(stored, edits)
  return {
    ...found,
    reading,
    edits,
    /** Another submission that stands where this form is said to belong. */
    standing: await standingAt(db, reading.place, submissionId),
    undone: await readUndone(db, found.version.id),
  }
}
