import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { documents, submissions, submissionVersions } from '#db/schema/submissions.ts'
import type { Council } from '#lib/councils/queries.ts'
import { monthKey } from '#lib/cycles/cycle.ts'
import { type Contents, readContents } from './contents.ts'
import { by, groupBy, type Names } from './names.ts'
import type { Everything } from './shape.ts'

type Submission = Everything['submissions'][number]
type Version = Submission['earlier'][number]
type Head = Awaited<ReturnType<typeof selectVersions>>[number]

/** Every submission by its current version, with those before it; by cycle, then by code. */
export async function readSubmissions(
  db: Database,
  council: Council,
  names: Names,
): Promise<Submission[]> {
  const heads = await selectVersions(db, council.id)
  const contents = await readContents(db, council.id, names)
  return [...groupBy(heads, (head) => head.submission.id).values()]
    .flatMap((versions): Submission[] => {
      const current = versions.find((head) => head.version.id === head.submission.currentVersionId)
      const jurisdiction = names.jurisdictions.get(current?.submission.jurisdictionId ?? 0)
      if (!current || !jurisdiction) return []
      const { submission, cycle } = current
      const earlier = versions.filter((head) => head !== current)
      return [
        {
          id: submission.id,
          council: council.slug,
          cycle: monthKey(cycle),
          jurisdiction: { code: jurisdiction.key, name: jurisdiction.name },
          ...versionOf(current, contents, names),
          earlier: earlier
            .map((head) => versionOf(head, contents, names))
            .sort(by((one) => one.version)),
        },
      ]
    })
    .sort(
      by(
        (one) => one.cycle,
        (one) => one.jurisdiction.code,
      ),
    )
}

function versionOf({ version, document }: Head, contents: Contents, names: Names): Version {
  const text = document.text ?? ''
  return {
    version: version.number,
    filename: document.filename,
    language: version.language,
    contact: version.contact,
    hasNothingToReport: version.hasNothingToReport,
    receivedAt: version.receivedAt.toISOString(),
    sentBy: names.person(document.createdBy),
    acceptedAt: version.acceptedAt.toISOString(),
    acceptedBy: names.person(version.acceptedBy),
    document: {
      id: document.id,
      sha256: document.hash,
      format: document.format,
      size: document.size,
      reader: document.reader,
      text: document.text,
    },
    sections: contents.sections.get(version.id) ?? [],
    unplaced: (contents.unplaced.get(version.id) ?? []).map(({ span, verdict, decidedBy }) => ({
      span,
      text: text.slice(span.start, span.end),
      verdict,
      decidedBy: names.person(decidedBy),
    })),
    figures: contents.figures.get(version.id) ?? [],
  }
}

function selectVersions(db: Database, councilId: number) {
  return db
    .select({
      submission: submissions,
      cycle: { year: cycles.year, month: cycles.month },
      version: submissionVersions,
      document: {
        id: documents.id,
        hash: documents.hash,
        filename: documents.filename,
        format: documents.format,
        size: documents.size,
        reader: documents.reader,
        text: documents.text,
        createdBy: documents.createdBy,
      },
    })
    .from(submissions)
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(submissionVersions, eq(submissionVersions.submissionId, submissions.id))
    .innerJoin(documents, eq(submissionVersions.documentId, documents.id))
    .where(eq(cycles.councilId, councilId))
}
