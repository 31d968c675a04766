import { and, eq, inArray, isNull } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { submissionVersions, unplacedPassages } from '#db/schema/submissions.ts'
import { record } from '#lib/audit/commands.ts'
import type { Actor } from '#lib/auth/actor.ts'
import { isCorrected, isMoved, openKeys, type Reading, sureKeys } from '../reading.ts'
import { applyEdit, type Edit } from '../review.ts'
import { minus } from '../spans.ts'
import { keepEdit } from './correct-reading.ts'
import {
  countUp,
  type LockedReview,
  lockReview,
  type ReviewRefusal,
  type Seen,
} from './lock-review.ts'
import { type Moved, moveForm, type NoPlace, refusePlace, standingAt } from './move-form.ts'
import { storeReviewed } from './store-reviewed.ts'

/** `movedTo` is the submission that it is now a version of, where that is another one. */
export type Accepted =
  | {
      ok: true
      isFinished: boolean
      isCorrected: boolean
      councilId: number
      movedTo: number | null
    }
  | ReviewRefusal
  | { ok: false; reason: NoPlace }

/**
 * What was read is what the form says. Without corrections the version itself is accepted; with them a new one is
 * stored, and the one before stays as it was read. *Sure* leaves what is doubtful open, and finishes where nothing is.
 */
export async function acceptReading(
  actor: Actor,
  seen: Seen,
  which: 'sure' | 'all',
  now: Date,
): Promise<Accepted> {
  const db = await database()
  return db.transaction(async (tx): Promise<Accepted> => {
    const locked = await lockReview(tx, actor, seen)
    if (!locked.ok) return locked
    const { councilId, version, stored } = locked
    const keys = [...sureKeys(locked.reading), ...(which === 'all' ? openKeys(locked.reading) : [])]
    const edit: Edit = { kind: 'accept', keys }
    const edited = applyEdit(locked.reading, { key: 'new', edit })
    const reading = edited.ok ? edited.reading : locked.reading
    const isOpen = openKeys(reading).length + reading.unplaced.length > 0
    const isFinished = which === 'all' || !isOpen
    const corrected = isFinished && isCorrected(stored, reading)
    const moved =
      isFinished && isMoved(stored, reading)
        ? await moveSafely(tx, actor, { ...locked, reading }, now)
        : null
    if (typeof moved === 'string') return { ok: false, reason: moved }
    if (keys.length > 0) await keepEdit(tx, actor, seen, edit, now)
    else await countUp(tx, seen)
    if (isFinished && corrected) await storeReviewed(tx, actor, { ...locked, reading }, moved, now)
    if (isFinished && !corrected) await markReviewed(tx, actor, { ...locked, reading }, now)
    const submissionId = moved?.submissionId ?? version.submissionId
    await record(tx, actor, now, {
      councilId,
      action: isFinished ? 'accept-reading' : 'accept-what-is-sure',
      subject: `submission/${submissionId}`,
      details: { version: version.number, accepted: keys.length, isCorrected: corrected },
    })
    return {
      ok: true,
      isFinished,
      isCorrected: corrected,
      councilId,
      movedTo: submissionId === version.submissionId ? null : submissionId,
    }
  })
}

/** Asked again now: since the correction was drafted, the seat may be gone or another form may have come in. */
async function moveSafely(
  tx: Transaction,
  actor: Actor,
  locked: LockedReview,
  now: Date,
): Promise<Moved | NoPlace> {
  const { councilId, version, stored, reading } = locked
  const refusal = await refusePlace(tx, actor, councilId, reading.place)
  if (refusal) return refusal
  // Looked at before it is locked: of two forms that want each other's place, neither then waits for the other.
  if (await standingAt(tx, reading.place, version.submissionId)) return 'taken'
  const moved = await moveForm(tx, locked, reading.place)
  if (!moved) return 'taken'
  await record(tx, actor, now, {
    councilId,
    action: 'move-submission',
    subject: `submission/${moved.submissionId}`,
    details: { from: { submissionId: version.submissionId, ...stored.place }, to: reading.place },
  })
  return moved
}

async function markReviewed(
  tx: Transaction,
  actor: Actor,
  { version, reading }: LockedReview,
  now: Date,
): Promise<void> {
  await tx
    .update(submissionVersions)
    .set({ reviewedAt: now, reviewedBy: actor.userId })
    .where(eq(submissionVersions.id, version.id))
  const open = await tx
    .select({ id: unplacedPassages.id, span: unplacedPassages.span })
    .from(unplacedPassages)
    .where(and(eq(unplacedPassages.versionId, version.id), isNull(unplacedPassages.verdict)))
  const dressed = open.filter(({ span }) => isDressing(reading, span)).map(({ id }) => id)
  if (dressed.length === 0) return
  await tx
    .update(unplacedPassages)
    .set({ verdict: 'furniture', decidedBy: actor.userId, decidedAt: now })
    .where(inArray(unplacedPassages.id, dressed))
}

/** None of the passage waits any more: what was not made a statement was called dressing. */
function isDressing({ unplaced }: Reading, span: { start: number; end: number }): boolean {
  const left = minus([span], unplaced)
  return left.length === 1 && left[0]?.start === span.start && left[0].end === span.end
}
