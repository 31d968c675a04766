import { and, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { importFiles, imports } from '#db/schema/intake.ts'
import { documents, submissionVersions } from '#db/schema/submissions.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'

/** An original with its bytes. One that is no submission yet is for the secretariat, and for whoever sent it. */
export async function findDocument(actor: Actor, id: number) {
  const db = await database()
  const [found] = await db.select().from(documents).where(eq(documents.id, id))
  if (!found) return null
  requireRight(actor, 'read', found.councilId)
  const [version] = await db
    .select({ id: submissionVersions.id })
    .from(submissionVersions)
    .where(eq(submissionVersions.documentId, id))
    .limit(1)
  if (!version && !(await hasSent(actor, id))) requireRight(actor, 'review', found.councilId)
  return found
}

async function hasSent({ userId }: Actor, documentId: number): Promise<boolean> {
  if (userId === null) return true
  const db = await database()
  const [sent] = await db
    .select({ id: importFiles.id })
    .from(importFiles)
    .innerJoin(imports, eq(importFiles.importId, imports.id))
    .where(and(eq(importFiles.documentId, documentId), eq(imports.startedBy, userId)))
    .limit(1)
  return sent !== undefined
}
