import { and, eq, isNull, lt } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { importFiles } from '#db/schema/intake.ts'
import type { ImportFile } from '../outcome.ts'

/**
 * Whether everything that was sent before a file, in its import, has been stored, held or refused: only then is it
 * known what the file amends. One that somebody has answered for waits for nothing: they saw what it is compared with.
 */
export async function isItsTurn(file: ImportFile): Promise<boolean> {
  if (file.recognised !== null) return true
  const db = await database()
  const earlier = await db
    .select({ id: importFiles.id })
    .from(importFiles)
    .where(and(eq(importFiles.outcome, 'waiting'), sentBefore(file)))
    .limit(1)
  return earlier.length === 0
}

/** Where a file's turn came, so does that of the one sent right after it: there is nothing to ask. */
export function isNextAfter(stored: ImportFile | null, file: ImportFile): boolean {
  return (
    stored !== null &&
    stored.recognised === null &&
    stored.importId === file.importId &&
    stored.position === file.position - 1
  )
}

export function sentBefore({ importId, position }: ImportFile) {
  return and(
    eq(importFiles.importId, importId),
    isNull(importFiles.recognised),
    lt(importFiles.position, position),
  )
}
