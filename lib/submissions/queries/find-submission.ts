import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { members, reportedFigures } from '#db/schema/membership.ts'
import { user } from '#db/schema/people.ts'
import {
  documents,
  sections,
  statements,
  submissions,
  submissionVersions,
  unplacedPassages,
} from '#db/schema/submissions.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import { type Change, differenceOf } from '../difference.ts'

export type FoundSubmission = NonNullable<Awaited<ReturnType<typeof findSubmission>>>
export type FoundSection = FoundSubmission['sections'][number]
export type FoundStatement = FoundSection['statements'][number]

/** One submission as its version `number` said it, or the current one; null where there is none. */
export async function findSubmission(actor: Actor, id: number, number: number | null = null) {
  const db = await database()
  const [head] = await db
    .select({ id: submissions.id, cycle: cycles, jurisdiction: jurisdictions })
    .from(submissions)
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .where(eq(submissions.id, id))
  if (!head) return null
  requireRight(actor, 'read', head.cycle.councilId)
  const versions = await listVersions(id)
  const version =
    number === null ? versions[0] : versions.find((candidate) => candidate.number === number)
  if (!version) return null
  const earlier = versions.find((candidate) => candidate.number === version.number - 1)
  const said = await listSections(version.id)
  return {
    ...head,
    versions,
    version,
    isCurrent: version === versions[0],
    document: await textOf(version.document.id),
    sections: said,
    changes: earlier ? await listChanges(earlier.id, said) : [],
    unplaced: await db
      .select()
      .from(unplacedPassages)
      .where(eq(unplacedPassages.versionId, version.id))
      .orderBy(asc(unplacedPassages.id)),
    figures: await db
      .select()
      .from(reportedFigures)
      .where(eq(reportedFigures.versionId, version.id))
      .orderBy(asc(reportedFigures.id)),
    members: await db
      .select()
      .from(members)
      .where(eq(members.versionId, version.id))
      .orderBy(asc(members.id)),
  }
}

const reviewer = alias(user, 'reviewer')

/** Newest first. */
async function listVersions(submissionId: number) {
  const db = await database()
  return db
    .select({
      id: submissionVersions.id,
      number: submissionVersions.number,
      language: submissionVersions.language,
      contact: submissionVersions.contact,
      hasNothingToReport: submissionVersions.hasNothingToReport,
      receivedAt: submissionVersions.receivedAt,
      acceptedBy: user.name,
      reviewedAt: submissionVersions.reviewedAt,
      reviewedBy: reviewer.name,
      document: {
        id: documents.id,
        filename: documents.filename,
        format: documents.format,
        hash: documents.hash,
        size: documents.size,
      },
    })
    .from(submissionVersions)
    .innerJoin(documents, eq(submissionVersions.documentId, documents.id))
    .leftJoin(user, eq(submissionVersions.acceptedBy, user.id))
    .leftJoin(reviewer, eq(submissionVersions.reviewedBy, reviewer.id))
    .where(eq(submissionVersions.submissionId, submissionId))
    .orderBy(desc(submissionVersions.number))
}

async function textOf(documentId: number): Promise<string> {
  const db = await database()
  const [found] = await db
    .select({ text: documents.text })
    .from(documents)
    .where(eq(documents.id, documentId))
  return found?.text ?? ''
}

async function listSections(versionId: number) {
  const db = await database()
  const heads = await db
    .select()
    .from(sections)
    .where(eq(sections.versionId, versionId))
    .orderBy(asc(sections.id))
  const ids = heads.map((section) => section.id)
  const said =
    ids.length === 0
      ? []
      : await db
          .select()
          .from(statements)
          .where(inArray(statements.sectionId, ids))
          .orderBy(asc(statements.sectionId), asc(statements.position))
  return heads.map((section) => ({
    ...section,
    statements: said.filter((statement) => statement.sectionId === section.id),
  }))
}

async function listChanges(
  earlierVersionId: number,
  now: Awaited<ReturnType<typeof listSections>>,
): Promise<Change[]> {
  const db = await database()
  const before = await db
    .select({ id: statements.id, kind: sections.kind, text: statements.text })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .where(and(eq(sections.versionId, earlierVersionId)))
    .orderBy(asc(statements.id))
  const after = now.flatMap(({ kind, statements }) =>
    statements.map(({ id, text, previousId }) => ({ id, kind, text, previousId })),
  )
  return differenceOf(before, after)
}
