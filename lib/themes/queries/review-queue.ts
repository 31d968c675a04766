import { and, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { assignments } from '#db/schema/themes.ts'
import type { Actor } from '#lib/auth/actor.ts'
import { FIRM_MARGIN, FLOOR } from '#lib/text/index.ts'
import { statementsOf } from '../rules.ts'
import { latestRunId } from './latest-run.ts'
import { listActs } from './list-acts.ts'
import { listQuotes, type Quote } from './list-quotes.ts'
import { listThemes, type Theme } from './list-themes.ts'
import { readRules } from './read-rules.ts'

/** A statement that may be in the wrong theme, and the next best one. */
export type Doubtful = { quote: Quote; theme: Theme; next: Theme | null }

const SETTLED = ['accept', 'pin', 'move', 'split']

/**
 * The weakest places first: those hardly nearer to their own theme than to the next best one. What a person
 * accepted, pinned, moved or split off is no longer in doubt, as long as that stands.
 */
export async function reviewQueue(
  actor: Actor,
  councilId: number,
  limit: number,
): Promise<{ doubtful: Doubtful[]; count: number; themes: Theme[] }> {
  const quotes = await listQuotes(actor, councilId, {})
  const themes = await listThemes(actor, councilId)
  const themeOf = new Map(themes.map((theme) => [theme.id, theme]))
  const settled = await settledStatements(actor, councilId)
  const doubts = await doubtsOf(councilId)
  const open = quotes.flatMap((quote) => {
    const theme = themeOf.get(quote.themeId ?? 0)
    const doubt = doubts.get(quote.id)
    if (!theme || !doubt || settled.has(quote.id) || doubt.margin >= FIRM_MARGIN) return []
    const next =
      doubt.nextThemeId === theme.id ? null : (themeOf.get(doubt.nextThemeId ?? 0) ?? null)
    return [{ quote, theme, next, margin: doubt.margin }]
  })
  open.sort((left, right) => left.margin - right.margin || left.quote.id - right.quote.id)
  const doubtful = open.slice(0, limit).map(({ quote, theme, next }) => ({ quote, theme, next }))
  return { doubtful, count: open.length, themes }
}

async function doubtsOf(councilId: number) {
  const db = await database()
  const rows = await db
    .select({
      id: assignments.statementId,
      likeness: assignments.likeness,
      nextThemeId: assignments.nextThemeId,
      nextLikeness: assignments.nextLikeness,
    })
    .from(assignments)
    .where(and(eq(assignments.runId, (await latestRunId(db, councilId)) ?? 0)))
  return new Map(
    rows.map(({ id, likeness, nextThemeId, nextLikeness }) => [
      id,
      { margin: likeness - Math.max(FLOOR, nextLikeness), nextThemeId },
    ]),
  )
}

async function settledStatements(actor: Actor, councilId: number): Promise<Set<number>> {
  const acts = await listActs(actor, councilId)
  const { lines } = await readRules(await database(), councilId)
  const settled = acts
    .filter(({ state, rule }) => state === 'stands' && SETTLED.includes(rule.kind))
    .flatMap(({ rule }) => statementsOf(rule).flatMap((id) => lines.of(id)))
  return new Set(settled)
}
