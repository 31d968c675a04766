import { and, eq, sql } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { curations, type Rule, type Seen, themes } from '#db/schema/themes.ts'
import { record } from '#lib/audit/commands.ts'
import { lastChange } from '#lib/audit/queries.ts'
import { type Actor, isDenied } from '#lib/auth/actor.ts'
import type { Act, Refusal } from '../act.ts'
import { latestRunId } from '../queries/latest-run.ts'
import { themeCode } from '../theme.ts'
import { checkRule } from './check-rule.ts'
import { holdCouncil } from './hold-council.ts'
import { replay } from './replay.ts'
import { ruleOf } from './rule-of.ts'
import { nextCode } from './store-answer.ts'

type Wanted = {
  councilId: number
  act: Act
  reason: string
  /** kept for its author alone, until it is applied with the rest of the draft */
  isDraft?: boolean
}

/** What a person decides about themes: kept as a rule that every run to come replays, and applied at once. */
export async function curate(
  actor: Actor,
  { councilId, act, reason, isDraft = false }: Wanted,
  now: Date,
): Promise<{ ok: true; code?: number } | Refusal> {
  if (isDenied(actor, 'curate', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx) => {
    await holdCouncil(tx, councilId)
    const read = await ruleOf(tx, councilId, act)
    if (!read.ok) return read
    const { rule, seen } = read
    const refusal = await checkRule(tx, { councilId, rule, seen })
    if (refusal?.reason === 'changed-meanwhile')
      return { ...refusal, change: await lastChange(tx, await subjectOf(tx, rule), councilId) }
    if (refusal) return refusal
    const [kept] = await tx
      .insert(curations)
      .values({ councilId, rule, reason, seen, madeAt: now, madeBy: actor.userId })
      .returning({ id: curations.id })
    if (!kept || isDraft) return { ok: true }
    const made = await applyRule(tx, actor, now, { councilId, id: kept.id, rule, reason })
    await replay(tx, councilId, [made.rule])
    await countAct(tx, rule, seen)
    return made.code === null ? { ok: true } : { ok: true, code: made.code }
  })
}

type Applied = { councilId: number; id: number; rule: Rule; reason: string }

/** Gives a rule its turn, and a split its new theme, which it answers with. What follows from it is replayed after. */
export async function applyRule(
  tx: Transaction,
  actor: Actor,
  now: Date,
  { councilId, id, rule, reason }: Applied,
): Promise<{ rule: Rule; code: number | null }> {
  const [last] = await tx
    .select({ turn: sql<number>`coalesce(max(${curations.turn}), 0)::int` })
    .from(curations)
    .where(eq(curations.councilId, councilId))
  const made = rule.kind === 'split' ? await makeTheme(tx, councilId, rule) : null
  const complete = made && rule.kind === 'split' ? { ...rule, intoId: made.id } : rule
  await tx
    .update(curations)
    .set({ rule: complete, turn: (last?.turn ?? 0) + 1, appliedAt: now })
    .where(eq(curations.id, id))
  const subject = await subjectOf(tx, rule)
  const details = { curation: id, ...complete, reason }
  await record(tx, actor, now, { councilId, action: `curate-${rule.kind}`, subject, details })
  return { rule: complete, code: made?.code ?? null }
}

/** Some statements leave to a theme with a code of its own, which nobody else will ever get. */
async function makeTheme(
  tx: Transaction,
  councilId: number,
  { themeId }: Extract<Rule, { kind: 'split' }>,
) {
  const runId = await latestRunId(tx, councilId)
  if (runId === null) throw new Error(`council ${councilId} has no run to split a theme of`)
  const code = await nextCode(tx, councilId)
  const [made] = await tx
    .insert(themes)
    .values({ councilId, code, bornInRunId: runId, splitFromId: themeId })
    .returning({ id: themes.id, code: themes.code })
  await tx
    .update(themes)
    .set({ revision: sql`${themes.revision} + 1` })
    .where(eq(themes.id, themeId))
  return made ?? null
}

/** An act that leaves a theme as it is, such as saying that it is right, is told to who comes second all the same. */
export async function countAct(tx: Transaction, rule: Rule, { revision }: Seen): Promise<void> {
  if (!('themeId' in rule) || 'statementId' in rule || revision === undefined) return
  await tx
    .update(themes)
    .set({ revision: revision + 1 })
    .where(and(eq(themes.id, rule.themeId), eq(themes.revision, revision)))
}

export async function subjectOf(tx: Transaction, rule: Rule): Promise<string> {
  if (rule.kind === 'exclude') return `word/${rule.word}`
  if ('statementId' in rule) return `statement/${rule.statementId}`
  const [theme] = await tx.select().from(themes).where(eq(themes.id, rule.themeId))
  return themeCode(theme?.code ?? 0)
}
