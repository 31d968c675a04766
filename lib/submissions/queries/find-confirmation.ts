import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Database, database } from '#db/client.ts'
import { confirmations, readingRemarks } from '#db/schema/confirmations.ts'
import { user } from '#db/schema/people.ts'
import { statements, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { type Actor, jurisdictionOf, may, requireRight } from '#lib/auth/actor.ts'
import { type Confirmation, confirmationOf } from '../confirmation.ts'
import type { FoundSubmission } from './find-submission.ts'

export type FoundRemark = Awaited<ReturnType<typeof selectRemarks>>[number]

/** What was said of how a form was read, version by version; the words are for its jurisdiction and the secretariat. */
export async function findConfirmation(actor: Actor, found: FoundSubmission) {
  const { id, cycle, jurisdiction, version } = found
  requireRight(actor, 'read', cycle.councilId)
  const db = await database()
  const [said] = await db
    .select({
      verdict: confirmations.verdict,
      at: confirmations.at,
      by: user.name,
      revision: confirmations.revision,
    })
    .from(confirmations)
    .leftJoin(user, eq(confirmations.saidBy, user.id))
    .where(eq(confirmations.versionId, version.id))
  const own = jurisdictionOf(actor, cycle.councilId)
  const maySay = may(actor, 'submit', cycle.councilId) && (own === null || own === jurisdiction.id)
  const remarks = maySay ? await selectRemarks(db, id) : []
  return { said: said ?? null, maySay, isOwn: own === jurisdiction.id, remarks }
}

/** Of every version: what was said of an older one and never settled still waits. */
async function selectRemarks(db: Database, submissionId: number) {
  const settler = alias(user, 'settler')
  return db
    .select({
      id: readingRemarks.id,
      version: submissionVersions.number,
      text: statements.text,
      language: statements.language,
      correction: readingRemarks.correction,
      note: readingRemarks.note,
      at: readingRemarks.at,
      by: user.name,
      settled: readingRemarks.settled,
      answer: readingRemarks.answer,
      settledAt: readingRemarks.settledAt,
      settledBy: settler.name,
    })
    .from(readingRemarks)
    .innerJoin(submissionVersions, eq(readingRemarks.versionId, submissionVersions.id))
    .leftJoin(statements, eq(readingRemarks.statementId, statements.id))
    .leftJoin(user, eq(readingRemarks.saidBy, user.id))
    .leftJoin(settler, eq(readingRemarks.settledBy, settler.id))
    .where(eq(submissionVersions.submissionId, submissionId))
    .orderBy(asc(readingRemarks.id))
}

/** By jurisdiction, of one cycle; no actor: whoever asks has been allowed to read it. */
export async function confirmationsOf(
  db: Database,
  cycleId: number,
): Promise<Map<number, { confirmation: Confirmation; open: number }>> {
  const open = db
    .select({
      submissionId: submissionVersions.submissionId,
      count: sql<number>`count(*)::int`.as('open'),
    })
    .from(readingRemarks)
    .innerJoin(submissionVersions, eq(readingRemarks.versionId, submissionVersions.id))
    .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
    .where(and(isNull(readingRemarks.settled), eq(submissions.cycleId, cycleId)))
    .groupBy(submissionVersions.submissionId)
    .as('open_remarks')
  const rows = await db
    .select({
      jurisdictionId: submissions.jurisdictionId,
      verdict: confirmations.verdict,
      open: open.count,
    })
    .from(submissions)
    .leftJoin(confirmations, eq(confirmations.versionId, submissions.currentVersionId))
    .leftJoin(open, eq(open.submissionId, submissions.id))
    .where(eq(submissions.cycleId, cycleId))
  return new Map(
    rows.map(({ jurisdictionId, verdict, open: count }) => {
      const waiting = count ?? 0
      return [
        jurisdictionId,
        { confirmation: confirmationOf({ verdict, open: waiting }), open: waiting },
      ]
    }),
  )
}
