import { and, asc, eq, isNull, lt, or } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { importFiles } from '#db/schema/intake.ts'
import type { ImportFile } from '../outcome.ts'

/** A file is read within 10 s; an instance that has held one longer than this has died. */
const CLAIM_SECONDS = 30

export type Claim = { file: ImportFile; at: Date }

/** The next waiting file, of one import or of all: two instances never take the same one. */
export async function claimNext(importId: number | null, now: Date): Promise<Claim | null> {
  const stale = new Date(now.getTime() - CLAIM_SECONDS * 1000)
  const db = await database()
  return db.transaction(async (tx) => {
    const [file] = await tx
      .select()
      .from(importFiles)
      .where(
        and(
          eq(importFiles.outcome, 'waiting'),
          importId === null ? undefined : eq(importFiles.importId, importId),
          or(isNull(importFiles.claimedAt), lt(importFiles.claimedAt, stale)),
        ),
      )
      .orderBy(asc(importFiles.importId), asc(importFiles.position))
      .limit(1)
      .for('update', { skipLocked: true })
    if (!file) return null
    await tx.update(importFiles).set({ claimedAt: now }).where(eq(importFiles.id, file.id))
    return { file, at: now }
  })
}

/** Locks the row until the transaction ends; false when another instance took the file over meanwhile. */
export async function stillHolds(tx: Transaction, { file, at }: Claim): Promise<boolean> {
  const [row] = await tx
    .select({ id: importFiles.id })
    .from(importFiles)
    .where(
      and(
        eq(importFiles.id, file.id),
        eq(importFiles.outcome, 'waiting'),
        eq(importFiles.claimedAt, at),
      ),
    )
    .for('update')
  return row !== undefined
}

/** Work that failed for a reason of ours goes back at once, for another try. */
export async function release({ file, at }: Claim): Promise<void> {
  const db = await database()
  await db
    .update(importFiles)
    .set({ claimedAt: null })
    .where(and(eq(importFiles.id, file.id), eq(importFiles.claimedAt, at)))
}
