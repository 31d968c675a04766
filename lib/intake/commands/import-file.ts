import type { Answers } from '#db/schema/intake.ts'
import type { Actor } from '#lib/auth/actor.ts'
import { findImport, type ImportedFile } from '../queries.ts'
import { continueImport } from './continue-import.ts'
import { startImport } from './start-import.ts'

export type FileInput = {
  councilId: number
  filename: string
  bytes: Uint8Array
  createsCycles?: boolean
  answers?: Answers
}

/** One file, read and stored while the caller waits. */
export async function importFile(
  actor: Actor,
  { filename, bytes, ...input }: FileInput,
  now: Date,
): Promise<({ ok: true } & ImportedFile) | { ok: false; reason: 'not-allowed' | 'no-files' }> {
  const started = await startImport(actor, { ...input, files: [{ filename, bytes }] }, now)
  if (!started.ok) return started
  await continueImport(started.importId, { clock: () => now })
  const found = await findImport(actor, started.importId)
  const file = found?.files[0]
  if (!file) throw new Error(`import ${started.importId} has no file`)
  return { ok: true, ...file }
}
