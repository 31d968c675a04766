import { and, eq, isNull } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { themes } from '#db/schema/themes.ts'
import type { Actor } from '#lib/auth/actor.ts'
import type { Turn } from '#lib/lists/keyset.ts'
import { type Page, readPage } from '#lib/lists/list.ts'
import { doubtsByPage, type Quote } from './list-quotes.ts'
import { type NamedTheme, nameThemes } from './name-themes.ts'

/** A statement that may be in the wrong theme, and the next best one. */
export type Doubtful = { quote: Quote; theme: NamedTheme; next: NamedTheme | null }

/**
 * The weakest places first: those hardly nearer to their own theme than to the next best one, or than the shelf is. What
 * a person accepted, pinned, moved or split off is no longer in doubt, as long as that stands.
 */
export async function reviewQueue(
  actor: Actor,
  councilId: number,
  { turn = {}, limit }: { turn?: Turn; limit: number },
): Promise<{ page: Page<Quote>; doubtful: Doubtful[]; themes: NamedTheme[] }> {
  const list = await doubtsByPage(actor, councilId)
  const standing = and(eq(themes.councilId, councilId), isNull(themes.mergedIntoId))
  const [page, named] = await Promise.all([
    readPage(list, turn, limit),
    nameThemes(await database(), standing),
  ])
  const themeOf = new Map(named.map((theme) => [theme.id, theme]))
  const doubtful = page.rows.flatMap((quote) => {
    const theme = themeOf.get(quote.themeId ?? 0)
    if (!theme) return []
    const next = quote.nextThemeId === theme.id ? null : themeOf.get(quote.nextThemeId ?? 0)
    return [{ quote, theme, next: next ?? null }]
  })
  return { page, doubtful, themes: named }
}
