import { asc, eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { importFiles, imports } from '#db/schema/intake.ts'
import { submissionVersions } from '#db/schema/submissions.ts'
import type { Council } from '#lib/councils/queries.ts'
import type { Names } from './names.ts'
import type { Everything } from './shape.ts'

/** Every file that was ever sent, and what became of it: the held and the refused are told nowhere else. */
export async function readFiles(
  db: Database,
  council: Council,
  names: Names,
): Promise<Everything['files']> {
  const rows = await db
    .select({
      file: importFiles,
      sent: imports,
      submission: submissionVersions.submissionId,
      version: submissionVersions.number,
    })
    .from(importFiles)
    .innerJoin(imports, eq(importFiles.importId, imports.id))
    .leftJoin(submissionVersions, eq(importFiles.versionId, submissionVersions.id))
    .where(eq(imports.councilId, council.id))
    .orderBy(asc(imports.id), asc(importFiles.position))
  return rows.map(({ file, sent, submission, version }) => ({
    council: council.slug,
    filename: file.filename,
    sha256: file.hash,
    size: file.size,
    sentAt: sent.startedAt.toISOString(),
    sentBy: names.person(sent.startedBy),
    outcome: file.outcome,
    reason: file.reason,
    warnings: file.warnings,
    submission,
    version,
  }))
}
