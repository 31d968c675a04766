import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { importFiles, imports } from '#db/schema/intake.ts'
import { type Change, lastChange } from '#lib/audit/queries.ts'
import { type Actor, deny, may, sitsIn } from '#lib/auth/actor.ts'

/** A file as somebody saw it: once answered, it may wait again with another question. */
export type SeenFile = { id: number; revision: number }

/** `isGone`: it waits for no answer any more. */
export type NotHeld = { ok: false; reason: 'not-held'; isGone: boolean; change: Change | null }

/** A file that waits for the answer it was seen to wait for, for whoever may give it: of two, the second is told. */
export async function lockHeld(tx: Transaction, actor: Actor, seen: SeenFile) {
  const found = await lockFile(tx, actor, seen.id)
  if (!found.ok || (found.outcome === 'held' && found.revision === seen.revision)) return found
  return notHeld(tx, seen.id, found.outcome !== 'held')
}

export async function notHeld(tx: Transaction, id: number, isGone: boolean): Promise<NotHeld> {
  return {
    ok: false,
    reason: 'not-held',
    isGone,
    change: await lastChange(tx, `import-file/${id}`),
  }
}

/** Whoever has seen the file before this is told. */
export const written = { revision: sql`${importFiles.revision} + 1` }

/** Sends a file back to those that wait to be read. */
export const sentBack = {
  ...written,
  outcome: 'waiting',
  reason: null,
  claimedAt: null,
  claim: null,
  finishedAt: null,
} as const

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
      revision: importFiles.revision,
    })
    .from(importFiles)
    .innerJoin(imports, eq(importFiles.importId, imports.id))
    .where(eq(importFiles.id, fileId))
    .for('update', { of: importFiles })
  if (!found || !sitsIn(actor, found.councilId)) return { ok: false, reason: 'not-found' } as const
  const isOwn = actor.userId !== null && actor.userId === found.startedBy
  const isAllowed =
    may(actor, 'review', found.councilId) || (isOwn && may(actor, 'submit', found.councilId))
  if (!isAllowed) return deny(actor, 'submit', found.councilId)
  return { ok: true, ...found } as const
}
