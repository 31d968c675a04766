import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { type Answers, importFiles, imports } from '#db/schema/intake.ts'
import { documents } from '#db/schema/submissions.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, isDenied, may } from '#lib/auth/actor.ts'
import { MOST_FILE_BYTES } from '#lib/documents/read/read.ts'
import { type Reason, tidyFilename } from '../outcome.ts'

export type SentFile = { filename: string; bytes: Uint8Array }

export type StartInput = {
  councilId: number
  files: SentFile[]
  createsCycles?: boolean
  /** Said beforehand of every file: it is then asked of none. */
  answers?: Answers
}

type Refusal = { ok: false; reason: 'not-allowed' | 'no-files' }

/** The bytes are safe once this has answered; what is in them is read afterwards, file by file. */
export async function startImport(
  actor: Actor,
  { councilId, files, createsCycles = false, answers = {} }: StartInput,
  now: Date,
): Promise<{ ok: true; importId: number } | Refusal> {
  if (isDenied(actor, 'submit', councilId)) return { ok: false, reason: 'not-allowed' }
  if (files.length === 0) return { ok: false, reason: 'no-files' }
  const db = await database()
  return db.transaction(async (tx) => {
    const [row] = await tx
      .insert(imports)
      .values({
        councilId,
        createsCycles: createsCycles && may(actor, 'administer', councilId),
        startedAt: now,
        startedBy: actor.userId,
      })
      .returning({ id: imports.id })
    if (!row) throw new Error('no row came back for the import')
    const importId = row.id
    for (const [position, file] of files.entries())
      await storeFile(tx, { actor, councilId, importId, position, answers, now }, file)
    await record(tx, actor, now, {
      councilId,
      action: 'start-import',
      subject: `import/${importId}`,
      details: { files: files.length },
    })
    return { ok: true, importId }
  })
}

type Place = {
  actor: Actor
  councilId: number
  importId: number
  position: number
  answers: Answers
  now: Date
}

async function storeFile(tx: Transaction, place: Place, file: SentFile): Promise<void> {
  const { importId, position, answers, now } = place
  const filename = tidyFilename(file.filename)
  const hash = createHash('sha256').update(file.bytes).digest('hex')
  const size = file.bytes.length
  const refusal = refusedAtOnce(size)
  const documentId = refusal ? null : await keepDocument(tx, place, { ...file, filename }, hash)
  const outcome = refusal && ({ outcome: 'refused', reason: refusal, finishedAt: now } as const)
  await tx
    .insert(importFiles)
    .values({ importId, position, filename, hash, size, answers, documentId, ...outcome })
}

function refusedAtOnce(size: number): Reason | null {
  if (size === 0) return 'empty'
  return size > MOST_FILE_BYTES ? 'too-large' : null
}

/** The same bytes are one document, however often they arrive. */
async function keepDocument(
  tx: Transaction,
  { actor, councilId, now }: Place,
  { filename, bytes }: SentFile,
  hash: string,
): Promise<number> {
  const [added] = await tx
    .insert(documents)
    .values({
      councilId,
      hash,
      filename,
      format: 'unread',
      size: bytes.length,
      bytes,
      createdAt: now,
      createdBy: actor.userId,
    })
    .onConflictDoNothing({ target: [documents.councilId, documents.hash] })
    .returning({ id: documents.id })
  if (added) return added.id
  const [found] = await tx
    .select({ id: documents.id })
    .from(documents)
    .where(and(eq(documents.councilId, councilId), eq(documents.hash, hash)))
  if (!found) throw new Error('a document is neither new nor there')
  return found.id
}
