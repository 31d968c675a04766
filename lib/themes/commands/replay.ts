import { and, eq, isNotNull } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { assignments, curations, type Rule, themes } from '#db/schema/themes.ts'
import { record } from '#lib/audit/commands.ts'
import type { Actor } from '#lib/auth/actor.ts'
import { latestRunId } from '../queries/latest-run.ts'
import { readContents, readRules } from '../queries/read-members.ts'
import { settle, survivor } from '../rules.ts'

type Made = { councilId: number; rule: Rule; reason: string; subject: string }

/** A person's rule, kept for every run to come, and at once applied to the one people are looking at. */
export async function makeRule(
  tx: Transaction,
  actor: Actor,
  now: Date,
  { councilId, rule, reason, subject }: Made,
): Promise<void> {
  await tx.insert(curations).values({ councilId, rule, reason, madeAt: now, madeBy: actor.userId })
  await replay(tx, councilId)
  const details = { ...rule, reason }
  await record(tx, actor, now, { councilId, action: `${rule.kind}-theme`, subject, details })
}

/** Puts every statement of the last good run where the rules that stand say, from where the run had put it. */
async function replay(tx: Transaction, councilId: number): Promise<void> {
  const rules = await readRules(tx, councilId)
  await replayMerges(tx, councilId, rules.merges)
  const runId = await latestRunId(tx, councilId)
  if (runId === null) return
  for (const { statementId, content, found, themeId } of await readContents(tx, runId)) {
    const settled = settle(found, content, rules)
    if (settled === themeId) continue
    await tx
      .update(assignments)
      .set({ themeId: settled })
      .where(and(eq(assignments.runId, runId), eq(assignments.statementId, statementId)))
  }
}

async function replayMerges(
  tx: Transaction,
  councilId: number,
  merges: ReadonlyMap<number, number>,
): Promise<void> {
  const merged = await tx
    .select({ id: themes.id })
    .from(themes)
    .where(and(eq(themes.councilId, councilId), isNotNull(themes.mergedIntoId)))
  for (const { id } of merged)
    if (!merges.has(id))
      await tx.update(themes).set({ mergedIntoId: null }).where(eq(themes.id, id))
  for (const id of merges.keys())
    await tx
      .update(themes)
      .set({ mergedIntoId: survivor(id, merges) })
      .where(eq(themes.id, id))
}
