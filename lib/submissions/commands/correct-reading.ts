import { eq } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { reviewEdits } from '#db/schema/reviews.ts'
import { record } from '#lib/audit/commands.ts'
import type { Actor } from '#lib/auth/actor.ts'
import { readEdits, readUndone } from '../queries/read-reading.ts'
import { isMoved } from '../reading.ts'
import { applyEdit, type Edit, type NoEdit } from '../review.ts'
import { countUp, lockReview, type ReviewRefusal, type Seen } from './lock-review.ts'
import { type NoPlace, refusePlace } from './move-form.ts'

type Refusal = ReviewRefusal | { ok: false; reason: NoEdit | NoPlace | 'nothing-to-undo' }
export type Corrected = { ok: true; key: string } | Refusal

/** One correction more in the draft that everybody who reviews this version shares. */
export async function correctReading(
  actor: Actor,
  seen: Seen,
  edit: Edit,
  now: Date,
): Promise<Corrected> {
  const db = await database()
  return db.transaction(async (tx): Promise<Corrected> => {
    const locked = await lockReview(tx, actor, seen)
    if (!locked.ok) return locked
    const edited = applyEdit(locked.reading, { key: 'new', edit })
    if (!edited.ok) return edited
    if (isMoved(locked.reading, edited.reading)) {
      const reason = await refusePlace(tx, actor, locked.councilId, edited.reading.place)
      if (reason) return { ok: false, reason }
    }
    const key = await keepEdit(tx, actor, seen, edit, now)
    await record(tx, actor, now, {
      councilId: locked.councilId,
      action: 'correct-reading',
      subject: `submission/${locked.version.submissionId}`,
      details: { version: locked.version.number, edit },
    })
    return { ok: true, key }
  })
}

/** Under the lock of `lockReview`; answers the key of what the edit makes. */
export async function keepEdit(
  tx: Transaction,
  actor: Actor,
  seen: Seen,
  edit: Edit,
  now: Date,
): Promise<string> {
  const [row] = await tx
    .insert(reviewEdits)
    .values({ versionId: seen.versionId, edit, madeBy: actor.userId, madeAt: now })
    .returning({ id: reviewEdits.id })
  if (!row) throw new Error('no row came back for the edit')
  await countUp(tx, seen)
  return `e${row.id}`
}

/** Takes the last correction back, or makes again the one that was taken back last. */
export async function undoCorrection(
  actor: Actor,
  seen: Seen,
  way: 'undo' | 'redo',
  now: Date,
): Promise<Corrected> {
  const db = await database()
  return db.transaction(async (tx): Promise<Corrected> => {
    const locked = await lockReview(tx, actor, seen)
    if (!locked.ok) return locked
    const made = (await readEdits(tx, seen.versionId)).at(-1) ?? null
    const found = way === 'undo' ? made : await readUndone(tx, seen.versionId)
    if (!found) return { ok: false, reason: 'nothing-to-undo' }
    const undone =
      way === 'undo'
        ? { undoneAt: now, undoneBy: actor.userId }
        : { undoneAt: null, undoneBy: null }
    await tx.update(reviewEdits).set(undone).where(eq(reviewEdits.id, found.id))
    await countUp(tx, seen)
    await record(tx, actor, now, {
      councilId: locked.councilId,
      action: `${way}-correction`,
      subject: `submission/${locked.version.submissionId}`,
      details: { version: locked.version.number, edit: found.edit },
    })
    return { ok: true, key: `e${found.id}` }
  })
}
