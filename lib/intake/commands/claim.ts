import { and, asc, eq, gte, isNull, lt, or } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { importFiles } from '#db/schema/intake.ts'
import type { ImportFile } from '../outcome.ts'

/** A child starts and reads within 120 s by the clock, far less as a rule; who has held a file for longer has died. */
const CLAIM_SECONDS = 150

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

/** Whether an instance is at work on this import. */
export async function isClaimed(importId: number, now: Date): Promise<boolean> {
  const stale = new Date(now.getTime() - CLAIM_SECONDS * 1000)
  const db = await database()
  const [claimed] = await db
    .select({ id: importFiles.id })
    .from(importFiles)
    .where(
      and(
        eq(importFiles.importId, importId),
        eq(importFiles.outcome, 'waiting'),
        gte(importFiles.claimedAt, stale),
      ),
    )
    .limit(1)
  return claimed !== undefined
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
