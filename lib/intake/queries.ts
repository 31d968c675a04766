import { and, asc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { importFiles, imports } from '#db/schema/intake.ts'
import { documents, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { type Actor, may, requireRight } from '#lib/auth/actor.ts'
import type { ScannedPage } from '#lib/documents/form.ts'
import type { Bilingual } from '#lib/i18n/bilingual.ts'
import type { ImportFile } from './outcome.ts'

const MOST_SHOWN = 60_000

export type ImportedFile = Pick<
  ImportFile,
  | 'id'
  | 'position'
  | 'filename'
  | 'size'
  | 'outcome'
  | 'reason'
  | 'warnings'
  | 'recognised'
  | 'looking'
  | 'revision'
> & {
  documentId: number | null
  submission: {
    id: number
    version: number
    cycle: { id: number; year: number; month: number }
    /** The version that stands now has not been compared with its original. */
    waits: boolean
    jurisdiction: { key: string; name: Bilingual }
  } | null
}

export type FoundImport = {
  id: number
  councilId: number
  startedAt: Date
  files: ImportedFile[]
}

const current = alias(submissionVersions, 'current')

/** One import with the fate of each file, or of one of them, in the order they were sent; null where there is none. */
export async function findImport(
  actor: Actor,
  id: number,
  fileId?: number,
): Promise<FoundImport | null> {
  const db = await database()
  const [found] = await db.select().from(imports).where(eq(imports.id, id))
  if (!found) return null
  requireRight(actor, 'submit', found.councilId)
  if (found.startedBy !== actor.userId) requireRight(actor, 'review', found.councilId)
  const rows = await db
    .select({
      file: importFiles,
      submissionId: submissions.id,
      version: submissionVersions.number,
      reviewedAt: current.reviewedAt,
      cycle: { id: cycles.id, year: cycles.year, month: cycles.month },
      jurisdiction: { key: jurisdictions.key, name: jurisdictions.name },
    })
    .from(importFiles)
    .leftJoin(submissionVersions, eq(importFiles.versionId, submissionVersions.id))
    .leftJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
    .leftJoin(current, eq(submissions.currentVersionId, current.id))
    .leftJoin(cycles, eq(submissions.cycleId, cycles.id))
    .leftJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .where(
      and(
        eq(importFiles.importId, id),
        fileId === undefined ? undefined : eq(importFiles.id, fileId),
      ),
    )
    .orderBy(asc(importFiles.position))
  const { councilId, startedAt } = found
  const files = rows.map(({ file, submissionId, version, reviewedAt, cycle, jurisdiction }) => ({
    ...file,
    submission:
      submissionId && version && cycle && jurisdiction
        ? { id: submissionId, version, cycle, jurisdiction, waits: reviewedAt === null }
        : null,
  }))
  return { id, councilId, startedAt, files }
}

export type HeldOriginal = { text: string; format: string; scan: ScannedPage[] }

/** The text of each held file, or of the part of it that is asked about: it is seen where the question is put. */
export async function textsOfHeld(
  actor: Actor,
  importId: number,
): Promise<Map<number, HeldOriginal>> {
  const found = await findImport(actor, importId)
  if (!found) return new Map()
  const db = await database()
  const rows = await db
    .select({
      id: importFiles.id,
      part: importFiles.answers,
      text: documents.text,
      format: documents.format,
      scan: documents.scan,
    })
    .from(importFiles)
    .innerJoin(documents, eq(importFiles.documentId, documents.id))
    .where(and(eq(importFiles.importId, importId), eq(importFiles.outcome, 'held')))
  return new Map(
    rows.map(({ id, part: { part }, text, format, scan }) => {
      const whole = (text ?? '').slice(0, MOST_SHOWN)
      return [
        id,
        { text: part ? whole.slice(part.start, part.end) : whole, format, scan: scan ?? [] },
      ]
    }),
  )
}

export function ownOnly(actor: Actor, councilId: number) {
  if (may(actor, 'review', councilId) || actor.userId === null) return undefined
  return eq(imports.startedBy, actor.userId)
}
