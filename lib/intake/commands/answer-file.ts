import { and, eq } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { seats } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { type Answers, importFiles, imports } from '#db/schema/intake.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, jurisdictionOf, may } from '#lib/auth/actor.ts'
import type { GivenAnswers } from '../input.ts'

type Refusal = {
  ok: false
  reason:
    | 'not-allowed'
    | 'not-found'
    | 'not-held'
    | 'other-jurisdiction'
    | 'unknown-jurisdiction'
    | 'no-cycle'
    | 'not-several'
}
export type Answered = { ok: true; importId: number; councilId: number } | Refusal

/** A held file goes back to the waiting ones with what a person said; `continueImport` then stores it. */
export async function answerFile(
  actor: Actor,
  fileId: number,
  { isVersion = false, ...given }: GivenAnswers,
  now: Date,
): Promise<Answered> {
  const db = await database()
  return db.transaction(async (tx): Promise<Answered> => {
    const held = await lockHeld(tx, actor, fileId)
    if (!held.ok) return held
    const answers = await withCycle(tx, held.councilId, given)
    const refusal = await refuseAnswers(tx, actor, held.councilId, answers)
    if (refusal) return { ok: false, reason: refusal }
    const by = actor.userId === null ? {} : { by: actor.userId }
    const seen = held.recognised?.against
    const replaces = isVersion && seen ? { replaces: seen.versionId } : {}
    await tx
      .update(importFiles)
      .set({
        outcome: 'waiting',
        reason: null,
        claimedAt: null,
        claim: null,
        finishedAt: null,
        answers: { ...seenBy(held.reason), ...held.answers, ...answers, ...replaces, ...by },
      })
      .where(eq(importFiles.id, fileId))
    await record(tx, actor, now, {
      councilId: held.councilId,
      action: 'answer-file',
      subject: `import-file/${fileId}`,
      details: { ...answers, ...replaces },
    })
    return { ok: true, importId: held.importId, councilId: held.councilId }
  })
}

export async function lockHeld(tx: Transaction, actor: Actor, fileId: number) {
  const found = await lockFile(tx, actor, fileId)
  // Two people may answer at once: the second is told, and the first answer stands.
  return found.ok && found.outcome !== 'held' ? ({ ok: false, reason: 'not-held' } as const) : found
}

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
    })
    .from(importFiles)
    .innerJoin(imports, eq(importFiles.importId, imports.id))
    .where(eq(importFiles.id, fileId))
    .for('update', { of: importFiles })
  if (!found) return { ok: false, reason: 'not-found' } as const
  const isOwn = actor.userId !== null && actor.userId === found.startedBy
  const isAllowed =
    may(actor, 'review', found.councilId) || (isOwn && may(actor, 'submit', found.councilId))
  if (!isAllowed) return { ok: false, reason: 'not-allowed' } as const
  return { ok: true, ...found } as const
}

/** Whoever answers for a file has looked at it, unless nothing could be shown of it. */
function seenBy(reason: string | null): Answers {
  return reason === 'stumbled' ? {} : { takenAs: 'form' }
}

/** A month that has a cycle means that cycle; another is one to open. */
async function withCycle(
  tx: Transaction,
  councilId: number,
  { month, ...answers }: Answers,
): Promise<Answers> {
  if (!month) return answers
  const [cycle] = await tx
    .select({ id: cycles.id })
    .from(cycles)
    .where(
      and(
        eq(cycles.councilId, councilId),
        eq(cycles.year, month.year),
        eq(cycles.month, month.month),
      ),
    )
  return cycle ? { ...answers, cycleId: cycle.id } : { ...answers, month }
}

async function refuseAnswers(
  tx: Transaction,
  actor: Actor,
  councilId: number,
  { jurisdictionId, cycleId, month }: Answers,
): Promise<Refusal['reason'] | null> {
  const own = jurisdictionOf(actor, councilId)
  if (jurisdictionId !== undefined) {
    if (own !== null && own !== jurisdictionId) return 'other-jurisdiction'
    const [seat] = await tx
      .select({ id: seats.jurisdictionId })
      .from(seats)
      .where(and(eq(seats.councilId, councilId), eq(seats.jurisdictionId, jurisdictionId)))
    if (!seat) return 'unknown-jurisdiction'
  }
  if (cycleId !== undefined) {
    const [cycle] = await tx
      .select({ id: cycles.id })
      .from(cycles)
      .where(and(eq(cycles.councilId, councilId), eq(cycles.id, cycleId)))
    if (!cycle) return 'no-cycle'
  }
  if (month && !may(actor, 'administer', councilId)) return 'not-allowed'
  return null
}
