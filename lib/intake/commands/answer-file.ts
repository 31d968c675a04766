import { and, eq } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { seats } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { type Answers, importFiles } from '#db/schema/intake.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, isDenied, jurisdictionOf } from '#lib/auth/actor.ts'
import type { GivenAnswers } from '../input.ts'
import { lockHeld, type NotHeld, type SeenFile, sentBack } from './lock-file.ts'
import { rememberName } from './name-words.ts'

type Refusal =
  | NotHeld
  | {
      ok: false
      reason:
        | 'not-allowed'
        | 'not-found'
        | 'other-jurisdiction'
        | 'unknown-jurisdiction'
        | 'no-cycle'
        | 'no-words'
        | 'not-several'
        | 'name-taken'
    }
export type Answered = { ok: true; importId: number; councilId: number } | Refusal

/** A held file goes back to the waiting ones with what a person said; `continueImport` then stores it. */
export async function answerFile(
  actor: Actor,
  seen: SeenFile,
  { isVersion = false, remembers = false, takenAs, ...given }: GivenAnswers,
  now: Date,
): Promise<Answered> {
  const db = await database()
  return db.transaction(async (tx): Promise<Answered> => {
    const fileId = seen.id
    const held = await lockHeld(tx, actor, seen)
    if (!held.ok) return held
    const answers = await withCycle(tx, held.councilId, given)
    const refusal = await refuseAnswers(tx, actor, held.councilId, answers)
    if (refusal) return { ok: false, reason: refusal }
    if (held.recognised?.wantsWords && answers.words === undefined)
      return { ok: false, reason: 'no-words' }
    if (remembers) {
      const reason = await rememberName(tx, actor, { ...held, fileId, ...answers }, now)
      if (reason) return { ok: false, reason }
    }
    const by = actor.userId === null ? {} : { by: actor.userId }
    const against = held.recognised?.against
    const replaces = isVersion && against ? { replaces: against.versionId } : {}
    await tx
      .update(importFiles)
      .set({
        ...sentBack,
        answers: { ...held.answers, ...seenBy(held, takenAs), ...answers, ...replaces, ...by },
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

/** Whoever answers for a file has looked at it, unless nothing could be shown of it, or only its letters were asked about. */
function seenBy(
  { reason, answers }: { reason: string | null; answers: Answers },
  takenAs: Answers['takenAs'],
): Answers {
  if (reason === 'garbled-text') return { looks: true }
  if (reason === 'stumbled' || reason === 'unsure-encoding') return {}
  return { takenAs: takenAs ?? answers.takenAs ?? 'form' }
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
): Promise<Exclude<Refusal['reason'], 'not-held'> | null> {
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
  if (month && isDenied(actor, 'administer', councilId)) return 'not-allowed'
  return null
}
