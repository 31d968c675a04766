import { and, eq, gt, isNull, type SQL, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { counts } from '#db/schema/counts.ts'
import { themes } from '#db/schema/themes.ts'
import { type Actor, may, requireRight } from '#lib/auth/actor.ts'
import { unnamedIn } from '../names.ts'
import { listThemes, type Theme } from './list-themes.ts'

/** A theme that no person has named in both languages yet, and how far it reaches. */
export type Unnamed = { theme: Theme; jurisdictions: number; statements: number; cycles: number }

/** Those that most jurisdictions raised first, so that whoever stops early has named what is spoken of most. */
export async function listUnnamed(actor: Actor, councilId: number): Promise<Unnamed[]> {
  requireRight(actor, 'curate', councilId)
  const [reaches, themes] = await Promise.all([
    readReaches(councilId),
    listThemes(actor, councilId),
  ])
  const waiting = themes.flatMap((theme): Unnamed[] => {
    const reach = reaches.get(theme.id)
    return reach && unnamedIn(theme).length > 0 ? [{ theme, ...reach }] : []
  })
  return waiting.sort(
    (left, right) =>
      right.jurisdictions - left.jurisdictions ||
      right.statements - left.statements ||
      left.theme.code - right.theme.code,
  )
}

/** By theme, over all cycles. */
async function readReaches(councilId: number): Promise<Map<number, Omit<Unnamed, 'theme'>>> {
  const db = await database()
  const isWhole = and(isNull(counts.section), isNull(counts.order), gt(counts.place, 0))
  const rows = await db
    .select({
      themeId: counts.place,
      jurisdictions: sql<number>`max(${counts.jurisdictions}) filter (where ${counts.cycleId} is null)`,
      statements: sql<number>`max(${counts.statements}) filter (where ${counts.cycleId} is null)`,
      cycles: sql<number>`count(${counts.cycleId})::int`,
    })
    .from(counts)
    .where(and(eq(counts.councilId, councilId), isWhole))
    .groupBy(counts.place)
  return new Map(rows.map(({ themeId, ...reach }) => [themeId, reach]))
}

/** How many wait; none for who may not name them. */
export async function countUnnamed(actor: Actor, councilId: number): Promise<number> {
  if (!may(actor, 'curate', councilId)) return 0
  return (await database()).$count(themes, waitsForName(councilId))
}

/** A theme that stands, holds what a form in force says, and lacks a given name in a language. */
export function waitsForName(councilId: number): SQL {
  return sql`${themes.councilId} = ${councilId} and ${themes.mergedIntoId} is null
    and (coalesce(${themes.givenName} ->> 'en', '') = '' or coalesce(${themes.givenName} ->> 'fr', '') = '')
    and ${themes.id} in (
      select ${counts.place} from ${counts}
      where ${counts.councilId} = ${councilId} and ${counts.cycleId} is null
        and ${counts.section} is null and ${counts.order} is null)`
}
