import { and, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { assignments } from '#db/schema/themes.ts'
import type { Actor } from '#lib/auth/actor.ts'
import { marginOf } from '#lib/text/index.ts'
import { latestRunId } from './latest-run.ts'
import { listQuotes, type Quote } from './list-quotes.ts'
import { listThemes, type Theme } from './list-themes.ts'

/** A statement that may be in the wrong theme, and the next best one. */
export type Doubtful = { quote: Quote; theme: Theme; next: Theme | null }

/**
 * The weakest places first: those hardly nearer to their own theme than to the next best one, or than the shelf is. What
 * a person accepted, pinned, moved or split off is no longer in doubt, as long as that stands.
 */
export async function reviewQueue(
  actor: Actor,
  councilId: number,
  { from = 0, limit }: { from?: number; limit: number },
): Promise<{ doubtful: Doubtful[]; first: number; count: number; themes: Theme[] }> {
  const quotes = await listQuotes(actor, councilId, {})
  const themes = await listThemes(actor, councilId)
  const themeOf = new Map(themes.map((theme) => [theme.id, theme]))
  const doubts = await doubtsOf(councilId)
  const open = quotes.flatMap((quote) => {
    const theme = themeOf.get(quote.themeId ?? 0)
    const doubt = doubts.get(quote.id)
    if (!theme || !doubt) return []
    const next =
      doubt.nextThemeId === theme.id ? null : (themeOf.get(doubt.nextThemeId ?? 0) ?? null)
    return [{ quote, theme, next, margin: doubt.margin }]
  })
  open.sort((left, right) => left.margin - right.margin || left.quote.id - right.quote.id)
  // The last page that there is, once those of a later one were seen to.
  const first = Math.min(from, Math.max(0, Math.ceil(open.length / limit) - 1) * limit)
  const doubtful = open
    .slice(first, first + limit)
    .map(({ quote, theme, next }) => ({ quote, theme, next }))
  return { doubtful, first, count: open.length, themes }
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
    .where(
      and(eq(assignments.runId, (await latestRunId(db, councilId)) ?? 0), assignments.isDoubtful),
    )
  return new Map(
    rows.map(({ id, likeness, nextThemeId, nextLikeness }) => {
      const next = { group: nextThemeId ?? 0, likeness: nextLikeness }
      return [id, { margin: marginOf({ own: likeness, next }), nextThemeId }]
    }),
  )
}
