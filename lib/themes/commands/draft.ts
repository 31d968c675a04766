import { and, asc, eq, isNull } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { curations, type Rule } from '#db/schema/themes.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, isDenied } from '#lib/auth/actor.ts'
import type { Refusal } from '../act.ts'
import { checkRule, checkThemes } from './check-rule.ts'
import { applyRule, countAct } from './curate.ts'
import { holdCouncil } from './hold-council.ts'
import { replay, replayThemes } from './replay.ts'

type Draft = typeof curations.$inferSelect
type NotAllowed = { ok: false; reason: 'not-allowed' }
type Conflict = { id: number; reason: Refusal['reason'] }

/** The acts that one person has collected and not applied yet, in the order they were made. */
export function readDraft(tx: Transaction, actor: Actor, councilId: number): Promise<Draft[]> {
  return tx
    .select()
    .from(curations)
    .where(
      and(
        eq(curations.councilId, councilId),
        isNull(curations.turn),
        actor.userId === null ? isNull(curations.madeBy) : eq(curations.madeBy, actor.userId),
      ),
    )
    .orderBy(asc(curations.id))
}

/**
 * All of a draft in one go, or nothing of it: where somebody was quicker, its author is told at which act, and
 * the draft stays as it was typed.
 */
export async function applyDraft(
  actor: Actor,
  councilId: number,
  now: Date,
): Promise<{ ok: true; count: number } | NotAllowed | { ok: false; conflicts: Conflict[] }> {
  if (isDenied(actor, 'curate', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  try {
    return await db.transaction(async (tx) => {
      await holdCouncil(tx, councilId)
      const draft = await readDraft(tx, actor, councilId)
      // Sent twice, it was applied the first time.
      if (draft.length === 0) return { ok: false, conflicts: [] }
      const conflicts = await conflictsOf(tx, draft)
      if (conflicts.length > 0) return { ok: false, conflicts }
      const applied: Rule[] = []
      for (const { id, rule, reason } of draft) {
        // An earlier act of the same draft may have taken its theme away.
        const refusal = await checkThemes(tx, { councilId, rule, seen: {} })
        if (refusal) throw new Refused({ id, reason: refusal.reason })
        const made = await applyRule(tx, actor, now, { councilId, id, rule, reason })
        applied.push(made.rule)
        if (rule.kind === 'merge') await replayThemes(tx, councilId)
      }
      await replay(tx, councilId, applied)
      for (const { rule, seen } of draft) await countAct(tx, rule, seen ?? {})
      return { ok: true, count: draft.length }
    })
  } catch (error) {
    if (error instanceof Refused) return { ok: false, conflicts: [error.conflict] }
    throw error
  }
}

/** Thrown to roll back what was applied of a draft before. */
class Refused extends Error {
  conflict: Conflict

  constructor(conflict: Conflict) {
    super(conflict.reason)
    this.conflict = conflict
  }
}

export async function conflictsOf(tx: Transaction, draft: readonly Draft[]): Promise<Conflict[]> {
  const conflicts: Conflict[] = []
  for (const { id, councilId, rule, seen } of draft) {
    const refusal = await checkRule(tx, { councilId, rule, seen: seen ?? {} })
    if (refusal) conflicts.push({ id, reason: refusal.reason })
  }
  return conflicts
}

/** One act, or the whole draft, thrown away. */
export async function dropDraft(
  actor: Actor,
  { councilId, id }: { councilId: number; id?: number },
  now: Date,
): Promise<{ ok: true; count: number } | NotAllowed> {
  if (isDenied(actor, 'curate', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx) => {
    const draft = await readDraft(tx, actor, councilId)
    const dropped = draft.filter((act) => id === undefined || act.id === id)
    for (const act of dropped) await tx.delete(curations).where(eq(curations.id, act.id))
    const subject = `draft/${dropped.map((act) => act.id).join(',')}`
    if (dropped.length > 0)
      await record(tx, actor, now, { councilId, action: 'drop-draft', subject })
    return { ok: true, count: dropped.length }
  })
}

/** Having been told that somebody changed what an act is about, its author keeps the act all the same. */
export async function keepDrafted(
  actor: Actor,
  { councilId, id }: { councilId: number; id: number },
): Promise<{ ok: true } | NotAllowed> {
  if (isDenied(actor, 'curate', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx) => {
    const [act] = (await readDraft(tx, actor, councilId)).filter((one) => one.id === id)
    if (act) await tx.update(curations).set({ seen: {} }).where(eq(curations.id, act.id))
    return { ok: true }
  })
}
