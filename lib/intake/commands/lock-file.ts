import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { importFiles, imports } from '#db/schema/intake.ts'
import { type Actor, may, sitsIn } from '#lib/auth/actor.ts'

/** A file that waits for an answer, for whoever may give it. */
export async function lockHeld(tx: Transaction, actor: Actor, fileId: number) {
  const found = await lockFile(tx, actor, fileId)
  // Two people may answer at once: the second is told, and the first answer stands.
  return found.ok && found.outcome !== 'held' ? ({ ok: false, reason: 'not-held' } as const) : found
}

/** A file of an import, for those who review the council's forms, and for who sent it. */
export async function lockFile(tx: Transaction, actor: Actor, fileId: number) {
  const [found] = await tx
    .select({
      importId: imports.id,
      councilId: imports.councilId,
      startedBy: imports.startedBy,
      outcome: importFiles.outcome,
      reason: importFiles.reason,
      recognised: importFiles.recognised,
      answers: importFiles.answers,
      documentId: importFiles.documentId,
    })
    .from(importFiles)
    .innerJoin(imports, eq(importFiles.importId, imports.id))
    .where(eq(importFiles.id, fileId))
    .for('update', { of: importFiles })
  if (!found || !sitsIn(actor, found.councilId)) return { ok: false, reason: 'not-found' } as const
  const isOwn = actor.userId !== null && actor.userId === found.startedBy
  const isAllowed =
    may(actor, 'review', found.councilId) || (isOwn && may(actor, 'submit', found.councilId))
  if (!isAllowed) return { ok: false, reason: 'not-allowed' } as const
  return { ok: true, ...found } as const
}
