import { and, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { runThemes } from '#db/schema/themes.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import { latestRunId } from './latest-run.ts'
import { describeThemes, type Theme } from './list-themes.ts'
import { readThemes } from './read-rules.ts'

type Kin = Pick<Theme, 'id' | 'code' | 'name' | 'givenName' | 'revision'>

export type Lineage = {
  /** the theme its first statements left */
  splitFrom: Kin | null
  /** themes that left it, those that came back left out */
  splits: Kin[]
  /** themes whose statements it took, at whatever remove */
  merged: Kin[]
  /** themes it might be merged with, best first, and the words both hold */
  near: { theme: Kin; words: { en: string[]; fr: string[] } }[]
}

/** Where a theme comes from, what came of it, and what it is close to. */
export async function readLineage(
  actor: Actor,
  councilId: number,
  themeId: number,
): Promise<Lineage> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const rows = await readThemes(db, councilId)
  const own = rows.find(({ id }) => id === themeId)
  const described = new Map((await describeThemes(db, rows)).map((theme) => [theme.id, theme]))
  const kin = (ids: number[]): Kin[] => ids.flatMap((id) => described.get(id) ?? [])
  const [found] = await db
    .select({ near: runThemes.near })
    .from(runThemes)
    .where(
      and(
        eq(runThemes.runId, (await latestRunId(db, councilId)) ?? 0),
        eq(runThemes.themeId, themeId),
      ),
    )
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
