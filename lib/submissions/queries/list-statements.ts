import { and, asc, eq, isNull } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import {
  documents,
  sections,
  statements,
  submissions,
  submissionVersions,
} from '#db/schema/submissions.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { SubmissionFilter } from '../filter.ts'
import { ofCycleAndMember } from './list-submissions.ts'

/** Every statement of the current submissions, oldest cycle first, with where its words are found again. */
export async function listStatements(actor: Actor, councilId: number, filter: SubmissionFilter) {
  requireRight(actor, 'read', councilId)
  const db = await database()
  return db
    .select({
      id: statements.id,
      submissionId: submissions.id,
      cycle: { year: cycles.year, month: cycles.month },
      jurisdiction: { key: jurisdictions.key, name: jurisdictions.name },
      section: sections.kind,
      number: sections.number,
      position: statements.position,
      depth: statements.depth,
      parentId: statements.parentId,
      language: statements.language,
      text: statements.text,
      context: statements.context,
      page: statements.page,
      line: statements.line,
      filename: documents.filename,
      hash: documents.hash,
    })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissions, eq(submissions.currentVersionId, sections.versionId))
    .innerJoin(submissionVersions, eq(sections.versionId, submissionVersions.id))
    .innerJoin(documents, eq(submissionVersions.documentId, documents.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .where(
      and(
        eq(cycles.councilId, councilId),
        ofCycleAndMember(filter),
        filter.language ? eq(statements.language, filter.language) : undefined,
        filter.review === 'waiting' ? isNull(submissionVersions.reviewedAt) : undefined,
        filter.section ? eq(sections.kind, filter.section) : undefined,
      ),
    )
    .orderBy(
      asc(cycles.year),
      asc(cycles.month),
      asc(submissions.id),
      asc(sections.id),
      asc(statements.position),
    )
}
