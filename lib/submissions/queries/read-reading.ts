import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { SECTION_KINDS } from '#db/schema/cycles.ts'
import { user } from '#db/schema/people.ts'
import { reviewEdits } from '#db/schema/reviews.ts'
import {
  documents,
  sections,
  statements,
  submissions,
  submissionVersions,
  unplacedPassages,
} from '#db/schema/submissions.ts'
import { type Reading, type ReadStatement, readingOf } from '../reading.ts'
import type { KeyedEdit } from '../review.ts'

/** No actor: whoever calls it has asked for the right. The reading of a version as it is stored, without corrections. */
export async function readReading(db: Database, versionId: number): Promise<Reading> {
  const [version] = await db
    .select({
      language: submissionVersions.language,
      contact: submissionVersions.contact,
      reading: submissionVersions.reading,
      text: documents.text,
      place: { jurisdictionId: submissions.jurisdictionId, cycleId: submissions.cycleId },
    })
    .from(submissionVersions)
    .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
    .innerJoin(documents, eq(submissionVersions.documentId, documents.id))
    .where(eq(submissionVersions.id, versionId))
  if (!version) throw new Error(`version ${versionId} is not there`)
  const heads = await db.select().from(sections).where(eq(sections.versionId, versionId))
  const said = await db
    .select({ statement: statements })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .where(eq(sections.versionId, versionId))
    .orderBy(asc(statements.position))
  const passages = await db
    .select({ span: unplacedPassages.span, verdict: unplacedPassages.verdict })
    .from(unplacedPassages)
    .where(eq(unplacedPassages.versionId, versionId))
    .orderBy(asc(unplacedPassages.id))
  const { language, contact, reading, text, place } = version
  return readingOf({
    text: text ?? '',
    language,
    contact,
    place,
    fields: {
      jurisdiction: reading?.jurisdiction ?? null,
      cycle: reading?.cycle ?? null,
      contact: reading?.contact ?? null,
    },
    sections: SECTION_KINDS.map((kind) => {
      const head = heads.find((one) => one.kind === kind)
      const own = said.filter(({ statement }) => statement.sectionId === head?.id)
      return {
        kind,
        number: head?.number ?? null,
        heading: head?.heading ?? null,
        nil: head?.nil ?? null,
        statements: own.map(({ statement }) => asRead(statement)),
      }
    }),
    prompts: reading?.prompts ?? [],
    unplaced: passages.filter(({ verdict }) => verdict !== 'furniture').map(({ span }) => span),
  })
}

function asRead(row: typeof statements.$inferSelect): ReadStatement {
  const { id, spans, text, language, depth, context, contextSpans, page, line, confidence } = row
  const said = { spans, text, language, depth, context, contextSpans, page, line, confidence }
  return { key: `s${id}`, previousId: id, ...said }
}

export type MadeEdit = KeyedEdit & { id: number; by: string | null; at: Date }

/** The corrections that stand, in their order. */
export async function readEdits(db: Database, versionId: number): Promise<MadeEdit[]> {
  const rows = await db
    .select({ id: reviewEdits.id, edit: reviewEdits.edit, by: user.name, at: reviewEdits.madeAt })
    .from(reviewEdits)
    .leftJoin(user, eq(reviewEdits.madeBy, user.id))
    .where(and(eq(reviewEdits.versionId, versionId), isNull(reviewEdits.undoneAt)))
    .orderBy(asc(reviewEdits.id))
  return rows.map((row) => ({ ...row, key: `e${row.id}` }))
}

/** The correction that "redo" brings back: the last one undone, unless another was made since. */
export async function readUndone(
  db: Database,
  versionId: number,
): Promise<Pick<MadeEdit, 'id' | 'edit'> | null> {
  const rows = await db
    .select()
    .from(reviewEdits)
    .where(eq(reviewEdits.versionId, versionId))
    .orderBy(desc(reviewEdits.undoneAt), asc(reviewEdits.id))
  const last = Math.max(0, ...rows.filter((row) => row.undoneAt === null).map(({ id }) => id))
  return rows.find((row) => row.undoneAt !== null && row.id > last) ?? null
}
