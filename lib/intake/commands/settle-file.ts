import { eq, max } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { importFiles } from '#db/schema/intake.ts'
import { documents } from '#db/schema/submissions.ts'
import type { AuditAct } from '#lib/audit/act.ts'
import { record } from '#lib/audit/commands.ts'
import type { Actor } from '#lib/auth/actor.ts'
import { isPdf } from '#lib/documents/read/is-pdf.ts'
import { kindOfPicture } from '#lib/documents/read/scan/kind.ts'
import { type ImportFile, isKept, isReason, isUnreadable } from '../outcome.ts'
import type { Answered } from './answer-file.ts'
import { dropDocument } from './finish-file.ts'
import { lockFile, lockHeld, notHeld, type SeenFile, written } from './lock-file.ts'

/** Not a form of this council after all: the line of the import remains, the bytes go. */
export async function discardFile(actor: Actor, file: SeenFile, now: Date): Promise<Answered> {
  return settle(actor, file, now, 'discard-file', async (tx, { documentId }) => {
    await refuse(tx, file.id, 'discarded', now)
    if (documentId !== null) await dropDocument(tx, documentId)
  })
}

/** Another document, and no form: its bytes stay, and nothing of it is counted. */
export async function setFileAside(actor: Actor, file: SeenFile, now: Date): Promise<Answered> {
  return settle(actor, file, now, 'set-file-aside', (tx) => refuse(tx, file.id, 'set-aside', now))
}

/** What was refused, or kept aside, comes back as a question: whose words these are, to be placed by hand. */
export async function keepFile(actor: Actor, seen: SeenFile, now: Date): Promise<Answered> {
  const db = await database()
  return db.transaction(async (tx): Promise<Answered> => {
    const fileId = seen.id
    const found = await lockFile(tx, actor, fileId)
    if (!found.ok) return found
    const { outcome, reason, documentId, importId, councilId, revision } = found
    const isThere = outcome === 'refused' && documentId !== null && isReason(reason)
    if (!isThere || !isKept(reason) || revision !== seen.revision)
      return notHeld(tx, fileId, !isThere)
    await tx
      .update(importFiles)
      .set({
        ...written,
        outcome: 'held',
        reason: 'by-hand',
        recognised: {
          jurisdictionId: null,
          month: null,
          months: [],
          asks: ['jurisdiction', 'cycle'],
          ...(isUnreadable(reason) && { wantsWords: true }),
        },
        answers: { takenAs: 'by-hand' },
      })
      .where(eq(importFiles.id, fileId))
    if (isUnreadable(reason)) await tellKind(tx, documentId)
    await record(tx, actor, now, {
      councilId,
      action: 'keep-file',
      subject: `import-file/${fileId}`,
    })
    return { ok: true, importId, councilId }
  })
}

/** The pages of a PDF, and pictures of some, can be seen though their words cannot be read: they stand beside the words as they are typed. */
async function tellKind(tx: Transaction, documentId: number): Promise<void> {
  const [kept] = await tx
    .select({ bytes: documents.bytes })
    .from(documents)
    .where(eq(documents.id, documentId))
  const format = kept && (isPdf(kept.bytes) ? 'pdf' : kindOfPicture(kept.bytes))
  if (format) await tx.update(documents).set({ format }).where(eq(documents.id, documentId))
}

/** A file of several jurisdictions' updates becomes a line of the import for each, all of the same original. */
export async function splitFile(actor: Actor, seen: SeenFile, now: Date): Promise<Answered> {
  const db = await database()
  return db.transaction(async (tx): Promise<Answered> => {
    const fileId = seen.id
    const held = await lockHeld(tx, actor, seen)
    if (!held.ok) return held
    const parts = held.recognised?.parts ?? []
    if (parts.length < 2) return { ok: false, reason: 'not-several' }
    const [file] = await tx.select().from(importFiles).where(eq(importFiles.id, fileId))
    if (!file) return { ok: false, reason: 'not-found' }
    await addParts(tx, file, parts)
    await refuse(tx, fileId, 'split', now)
    const { importId, councilId } = held
    await record(tx, actor, now, {
      councilId,
      action: 'split-file',
      subject: `import-file/${fileId}`,
      details: { parts: parts.length },
    })
    return { ok: true, importId, councilId }
  })
}

type Parts = NonNullable<NonNullable<ImportFile['recognised']>['parts']>

async function addParts(tx: Transaction, file: ImportFile, parts: Parts): Promise<void> {
  const { importId, filename, hash, size, documentId, answers } = file
  const [last] = await tx
    .select({ position: max(importFiles.position) })
    .from(importFiles)
    .where(eq(importFiles.importId, importId))
  const next = (last?.position ?? 0) + 1
  await tx.insert(importFiles).values(
    parts.map(({ span }, index) => ({
      ...{ importId, hash, size, documentId },
      filename: `${filename} (${index + 1}/${parts.length})`,
      position: next + index,
      answers: { ...answers, part: span },
    })),
  )
}

async function refuse(
  tx: Transaction,
  fileId: number,
  reason: 'discarded' | 'set-aside' | 'split',
  now: Date,
): Promise<void> {
  await tx
    .update(importFiles)
    .set({ ...written, outcome: 'refused', reason, finishedAt: now })
    .where(eq(importFiles.id, fileId))
}

type Held = Extract<Awaited<ReturnType<typeof lockHeld>>, { ok: true }>

async function settle(
  actor: Actor,
  file: SeenFile,
  now: Date,
  action: AuditAct,
  change: (tx: Transaction, held: Held) => Promise<void>,
): Promise<Answered> {
  const db = await database()
  return db.transaction(async (tx): Promise<Answered> => {
    const held = await lockHeld(tx, actor, file)
    if (!held.ok) return held
    await change(tx, held)
    const { importId, councilId } = held
    await record(tx, actor, now, { councilId, action, subject: `import-file/${file.id}` })
    return { ok: true, importId, councilId }
  })
}
