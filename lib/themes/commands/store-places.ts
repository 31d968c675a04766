import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { assignments, type Past, runThemes, setAside } from '#db/schema/themes.ts'
import type { Description, Ref } from '../describe.ts'
import { workingName } from '../names.ts'
import { chunks } from './chunks.ts'
import { firstNames } from './first-names.ts'
import { storeKept } from './store-kept.ts'

export type Standing = {
  statementId: number
  key: string
  found: number | null
  themeId: number | null
  strength: number
  isNil: boolean
  past: Past | null
}

type Stored = {
  runId: number
  standing: readonly Standing[]
  description: Description
  /** what a theme just born was numbered */
  idOf: (ref: Ref) => number | null
  /** words that name no theme */
  leftOut: readonly string[]
  isRun: boolean
}

/** Where every statement of a run stands and what its themes are about; only what differs is written. */
export async function storePlaces(tx: Transaction, stored: Stored): Promise<void> {
  await storeAssignments(tx, stored)
  await storeSetAside(tx, stored)
  await storeRunThemes(tx, stored)
  await storeKept(tx, stored)
}

async function storeAssignments(tx: Transaction, { runId, standing, description, idOf }: Stored) {
  const wanted = standing.flatMap(({ statementId, key, found, themeId, strength, isNil, past }) => {
    const place = description.places.get(key)
    if (isNil || !place) return []
    const next = place.next === null ? null : idOf(place.next.theme)
    const row: typeof assignments.$inferSelect = {
      runId,
      statementId,
      themeId,
      foundThemeId: found,
      strength: Math.fround(strength),
      words: { en: place.words.en, fr: place.words.fr },
      likeness: Math.fround(place.likeness),
      nextThemeId: next,
      nextLikeness: next === null ? 0 : Math.fround(place.next?.likeness ?? 0),
      isDoubtful: place.isDoubtful,
      past: past && inOrder(past),
      placedInRunId: null,
      asRead: null,
    }
    return [row]
  })
  const before = await tx.select().from(assignments).where(eq(assignments.runId, runId))
  const { gone, fresh } = differing(wanted, before.map(rounded), (row) => row.statementId)
  for (const ids of chunks(gone))
    await tx
      .delete(assignments)
      .where(and(eq(assignments.runId, runId), inArray(assignments.statementId, ids)))
  for (const rows of chunks(fresh)) await tx.insert(assignments).values(rows)
}

function rounded(row: typeof assignments.$inferSelect): typeof assignments.$inferSelect {
  const { strength, likeness, nextLikeness, words } = row
  return {
    runId: row.runId,
    statementId: row.statementId,
    themeId: row.themeId,
    foundThemeId: row.foundThemeId,
    strength: Math.fround(strength),
    words: { en: words.en, fr: words.fr },
    likeness: Math.fround(likeness),
    nextThemeId: row.nextThemeId,
    nextLikeness: Math.fround(nextLikeness),
    isDoubtful: row.isDoubtful,
    past: row.past && inOrder(row.past),
    placedInRunId: row.placedInRunId,
    asRead: row.asRead,
  }
}

/** The database gives keys back in another order than they were written in. */
function inOrder({ themeId, likeness, nextThemeId, nextLikeness, isDoubtful }: Past): Past {
  return { themeId, likeness, nextThemeId, nextLikeness, isDoubtful }
}

async function storeSetAside(tx: Transaction, { runId, standing }: Stored): Promise<void> {
  await tx.delete(setAside).where(eq(setAside.runId, runId))
  const rows = standing
    .filter(({ isNil }) => isNil)
    .map(({ statementId, found, strength }) => {
      return { runId, statementId, foundThemeId: found, strength }
    })
  for (const some of chunks(rows)) await tx.insert(setAside).values(some)
}

async function storeRunThemes(tx: Transaction, stored: Stored) {
  const { runId, standing, description, idOf, leftOut, isRun } = stored
  const statementOf = new Map(standing.map(({ key, statementId }) => [key, statementId]))
  const computed = description.groups.flatMap(({ theme, name }) => {
    const themeId = idOf(theme)
    return themeId === null ? [] : [{ themeId, name }]
  })
  const first = await firstNames(tx, computed, isRun)
  const rows = description.groups.flatMap(({ theme, name: suggestion, words, ...group }) => {
    const themeId = idOf(theme)
    if (themeId === null) return []
    const name = workingName(first.get(themeId) ?? {}, suggestion, leftOut)
    const idsOf = (keys: readonly string[]) => keys.flatMap((key) => statementOf.get(key) ?? [])
    const representatives = idsOf(group.representatives)
    const threads = group.threads.map(idsOf)
    const others = group.near.flatMap(({ theme: other, likeness, words: shared }) => {
      const id = idOf(other)
      return id === null ? [] : [{ themeId: id, likeness: Math.fround(likeness), words: shared }]
    })
    const said = { words, representatives, near: others, threads }
    return [{ runId, themeId, name, suggestion, ...said }]
  })
  await tx.delete(runThemes).where(eq(runThemes.runId, runId))
  for (const some of chunks(rows)) await tx.insert(runThemes).values(some)
}

function differing<Row>(
  wanted: readonly Row[],
  before: readonly Row[],
  idOf: (row: Row) => number,
): { gone: number[]; fresh: Row[] } {
  const written = new Map(before.map((row) => [idOf(row), JSON.stringify(row)]))
  const asked = new Set(wanted.map(idOf))
  const fresh = wanted.filter((row) => written.get(idOf(row)) !== JSON.stringify(row))
  const changed = fresh.map(idOf).filter((id) => written.has(id))
  return { gone: [...[...written.keys()].filter((id) => !asked.has(id)), ...changed], fresh }
}
