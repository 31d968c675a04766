import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { importFiles } from '#db/schema/intake.ts'
import type { ImportFile } from '../outcome.ts'
import { sentBefore } from './turn.ts'

/** Whoever holds a file says so every five seconds; one not heard of for so long has died. */
const CLAIM_SECONDS = 20

/** `token` is this claim's alone: who takes the file over has another. */
export type Claim = { file: ImportFile; token: string }

// The database's clock, not ours: two instances may differ by more than a claim lasts.
const now = sql`clock_timestamp()`
const isFree = sql`(${importFiles.claimedAt} is null
  or ${importFiles.claimedAt} < clock_timestamp() - make_interval(secs => ${CLAIM_SECONDS}))`

/** The next waiting file, of one import or of all, or of what was sent before another: two instances never take the same one. */
export async function claimNext(
  importId: number | null,
  before?: ImportFile,
): Promise<Claim | null> {
  const token = crypto.randomUUID()
  const db = await database()
  const next = db
    .select({ id: importFiles.id })
    .from(importFiles)
    .where(
      and(
        eq(importFiles.outcome, 'waiting'),
        importId === null ? undefined : eq(importFiles.importId, importId),
        isFree,
        before && sentBefore(before),
      ),
    )
    .orderBy(asc(importFiles.importId), asc(importFiles.position))
    .limit(1)
    .for('update', { skipLocked: true })
  // Held apart, or a plan might look for the next one again for each row it meets, and lock several.
  const held = db.$with('next').as(next)
  const [file] = await db
    .with(held)
    .update(importFiles)
    .set({ claimedAt: now, claim: token })
    .where(eq(importFiles.id, sql`(select ${held.id} from ${held})`))
    .returning()
  return file ? { file, token } : null
}

export async function renewClaims(claims: readonly Claim[]): Promise<void> {
  if (claims.length === 0) return
  const tokens = claims.map(({ token }) => token)
  const db = await database()
  await db
    .update(importFiles)
    .set({ claimedAt: now })
    .where(and(eq(importFiles.outcome, 'waiting'), inArray(importFiles.claim, tokens)))
}

/** Locks the row until the transaction ends; false when another instance took the file over meanwhile. */
export async function stillHolds(tx: Transaction, { file, token }: Claim): Promise<boolean> {
  const [row] = await tx
    .select({ id: importFiles.id })
    .from(importFiles)
    .where(
      and(
        eq(importFiles.id, file.id),
        eq(importFiles.outcome, 'waiting'),
        eq(importFiles.claim, token),
      ),
    )
    .for('update')
  return row !== undefined
}
