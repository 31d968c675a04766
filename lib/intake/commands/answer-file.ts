import { and, eq } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { seats } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { type Answers, importFiles, imports } from '#db/schema/intake.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, jurisdictionOf, may } from '#lib/auth/actor.ts'
import { dropDocument } from './finish-file.ts'

type Refusal = {
  ok: false
  reason:
    | 'not-allowed'
    | 'not-found'
    | 'not-held'
    | 'other-jurisdiction'
    | 'unknown-jurisdiction'
    | 'no-cycle'
}
type Answered = { ok: true; importId: number; councilId: number } | Refusal

/** A held file goes back to the waiting ones with what a person said; `continueImport` then stores it. */
export async function answerFile(
  actor: Actor,
  fileId: number,
  given: Omit<Answers, 'by'>,
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
    await tx
      .update(importFiles)
      .set({
        outcome: 'waiting',
        reason: null,
        claimedAt: null,
        claim: null,
        finishedAt: null,
        answers: { ...held.answers, ...answers, ...by },
      })
      .where(eq(importFiles.id, fileId))
    await record(tx, actor, now, {
      councilId: held.councilId,
      action: 'answer-file',
      subject: `import-file/${fileId}`,
      details: { ...answers },
    })
    return { ok: true, importId: held.importId, councilId: held.councilId }
  })
}

/** Not a form of this council after all: the line of the import remains, the bytes go. */
export async function discardFile(actor: Actor, fileId: number, now: Date): Promise<Answered> {
  const db = await database()
  return db.transaction(async (tx): Promise<Answered> => {
    const held = await lockHeld(tx, actor, fileId)
    if (!held.ok) return held
    await tx
      .update(importFiles)
      .set({ outcome: 'refused', reason: 'discarded', finishedAt: now })
      .where(eq(importFiles.id, fileId))
    if (held.documentId !== null) await dropDocument(tx, held.documentId)
    await record(tx, actor, now, {
      councilId: held.councilId,
      action: 'discard-file',
      subject: `import-file/${fileId}`,
    })
    return { ok: true, importId: held.importId, councilId: held.councilId }
  })
}

async function lockHeld(tx: Transaction, actor: Actor, fileId: number) {
  const [found] = await tx
    .select({
      importId: imports.id,
      councilId: imports.councilId,
      startedBy: imports.startedBy,
      outcome: importFiles.outcome,
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
  // Two people may answer at once: the second is told, and the first answer stands.
  if (found.outcome !== 'held') return { ok: false, reason: 'not-held' } as const
  return { ok: true, ...found } as const
}

/** A month that has a cycle means that cycle; another is one to open. */
async function withCycle(
  tx: Transaction,
  councilId: number,
  { month, ...answers }: Omit<Answers, 'by'>,
): Promise<Omit<Answers, 'by'>> {
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
