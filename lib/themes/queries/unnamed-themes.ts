import { and, eq, isNull, or, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { assignments, themes } from '#db/schema/themes.ts'
import { type Actor, may, requireRight } from '#lib/auth/actor.ts'
import { unnamedIn } from '../names.ts'
import { latestRunId } from './latest-run.ts'
import { listMentions, listThemes, type Theme } from './list-themes.ts'

/** A theme that no person has named in both languages yet, and how far it reaches. */
export type Unnamed = { theme: Theme; jurisdictions: number; statements: number; cycles: number }

/** Those that most jurisdictions raised first, so that whoever stops early has named what is spoken of most. */
export async function listUnnamed(actor: Actor, councilId: number): Promise<Unnamed[]> {
  requireRight(actor, 'curate', councilId)
  const mentions = await listMentions(actor, councilId)
  const waiting = (await listThemes(actor, councilId)).flatMap((theme): Unnamed[] => {
    const own = mentions.filter(({ themeId }) => themeId === theme.id)
    if (own.length === 0 || unnamedIn(theme).length === 0) return []
    const jurisdictions = new Set(own.map(({ jurisdictionId }) => jurisdictionId)).size
    const cycles = new Set(own.map(({ cycleId }) => cycleId)).size
    return [{ theme, jurisdictions, statements: own.length, cycles }]
  })
  return waiting.sort(
    (left, right) =>
      right.jurisdictions - left.jurisdictions ||
      right.statements - left.statements ||
      left.theme.code - right.theme.code,
  )
}

/** How many wait; none for who may not name them. */
export async function countUnnamed(actor: Actor, councilId: number): Promise<number> {
  if (!may(actor, 'curate', councilId)) return 0
  const db = await database()
  const [row] = await db
    .select({ count: sql<number>`count(distinct ${themes.id})::int` })
    .from(themes)
    .innerJoin(
      assignments,
      and(
        eq(assignments.themeId, themes.id),
        eq(assignments.runId, (await latestRunId(db, councilId)) ?? 0),
      ),
    )
    .where(
      and(
        eq(themes.councilId, councilId),
        isNull(themes.mergedIntoId),
        or(...(['en', 'fr'] as const).map(hasNone)),
      ),
    )
  return row?.count ?? 0
}

function hasNone(language: 'en' | 'fr') {
  return sql`coalesce(${themes.givenName} ->> ${language}::text, '') = ''`
}
