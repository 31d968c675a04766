import { and, eq, isNotNull, or } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { countedRuns } from '#db/schema/counts.ts'
import { runThemes, themes } from '#db/schema/themes.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Bilingual } from '#lib/i18n/bilingual.ts'
import { themeName } from '#lib/themes/theme.ts'

type Relative = { id: number; code: number; name: Bilingual }
/** Where a theme's counts come from: what it took in, at whatever remove, and what it was split from. */
export type Kin = { merged: Relative[]; splitFrom: Relative | null }

/** Of every theme that was split or has taken in another; those that people never touched have none. */
export async function readKin(actor: Actor, councilId: number): Promise<Map<number, Kin>> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const touched = or(isNotNull(themes.mergedIntoId), isNotNull(themes.splitFromId))
  const { id, code, givenName, mergedIntoId, splitFromId } = themes
  const related = await db
    .select({ id, mergedIntoId, splitFromId })
    .from(themes)
    .where(and(eq(themes.councilId, councilId), touched))
  if (related.length === 0) return new Map()
  const named = await db
    .select({ id, code, givenName, computed: runThemes.name })
    .from(themes)
    .leftJoin(countedRuns, eq(countedRuns.councilId, themes.councilId))
    .leftJoin(
      runThemes,
      and(eq(runThemes.runId, countedRuns.runId), eq(runThemes.themeId, themes.id)),
    )
    .where(eq(themes.councilId, councilId))
  const relatives = new Map(
    named.map(({ computed, ...theme }): [number, Relative] => [
      theme.id,
      { id: theme.id, code: theme.code, name: themeName(theme, computed) },
    ]),
  )
  return kinAmong(related, relatives)
}

type Related = { id: number; mergedIntoId: number | null; splitFromId: number | null }

/** A theme that was merged has no line any more: its kin is its heir's. */
export function kinAmong(
  related: readonly Related[],
  relatives: ReadonlyMap<number, Relative>,
): Map<number, Kin> {
  const found = new Map<number, Kin>()
  const of = (id: number) => {
    const kin = found.get(id) ?? { merged: [], splitFrom: null }
    found.set(id, kin)
    return kin
  }
  for (const { id, mergedIntoId, splitFromId } of related) {
    const own = relatives.get(id)
    if (own && mergedIntoId !== null) of(heirOf(mergedIntoId)).merged.push(own)
    const from = splitFromId === null ? undefined : relatives.get(splitFromId)
    if (mergedIntoId === null && from) of(id).splitFrom = from
  }
  return found

  function heirOf(id: number): number {
    const next = related.find((one) => one.id === id)?.mergedIntoId
    return next ? heirOf(next) : id
  }
}
