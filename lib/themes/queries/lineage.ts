import { and, eq, inArray } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { runThemes, themes } from '#db/schema/themes.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import { type NamedTheme, nameThemes } from './name-themes.ts'
import { standingRun } from './placed-rows.ts'
import { readThemes } from './read-rules.ts'

export type Lineage = {
  /** the theme its first statements left */
  splitFrom: NamedTheme | null
  /** themes that left it, those that came back left out */
  splits: NamedTheme[]
  /** themes whose statements it took, at whatever remove */
  merged: NamedTheme[]
  /** themes it might be merged with, best first, and the words both hold */
  near: { theme: NamedTheme; words: { en: string[]; fr: string[] } }[]
}

/** Where a theme comes from, what came of it, and what it is close to. */
export async function readLineage(
  actor: Actor,
  councilId: number,
  themeId: number,
): Promise<Lineage> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const [rows, [found]] = await Promise.all([
    readThemes(db, councilId),
    db
      .select({ near: runThemes.near })
      .from(runThemes)
      .where(and(eq(runThemes.runId, standingRun(councilId)), eq(runThemes.themeId, themeId))),
  ])
  const own = rows.find(({ id }) => id === themeId)
  const around = [
    own?.splitFromId ?? 0,
    ...rows
      .filter(({ splitFromId, mergedIntoId }) => [splitFromId, mergedIntoId].includes(themeId))
      .map(({ id }) => id),
    ...(found?.near ?? []).map((near) => near.themeId),
  ]
  const named = await nameThemes(db, inArray(themes.id, around))
  const known = new Map(named.map((theme) => [theme.id, theme]))
  const kin = (ids: number[]): NamedTheme[] => ids.flatMap((id) => known.get(id) ?? [])
  const cameBack = new Set(
    rows
      .filter(({ mergedIntoId, splitFromId }) => mergedIntoId !== null && splitFromId !== null)
      .map(({ id }) => id),
  )
  return {
    splitFrom: kin(own?.splitFromId ? [own.splitFromId] : [])[0] ?? null,
    splits: kin(
      rows
        .filter(({ id, splitFromId }) => splitFromId === themeId && !cameBack.has(id))
        .map(({ id }) => id),
    ),
    merged: kin(rows.filter(({ mergedIntoId }) => mergedIntoId === themeId).map(({ id }) => id)),
    near: (found?.near ?? []).flatMap(({ themeId: id, words }) =>
      kin([id]).map((theme) => ({ theme, words })),
    ),
  }
}
