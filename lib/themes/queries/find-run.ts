import { and, desc, eq, isNull, lt } from 'drizzle-orm'
import { type Database, database } from '#db/client.ts'
import { user } from '#db/schema/people.ts'
import { assignments, type Preview, runs, themes } from '#db/schema/themes.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Bilingual } from '#lib/i18n/bilingual.ts'
import type { Ref } from '../describe.ts'
import { type Difference, differenceOf, type Places } from '../difference.ts'
import type { Named } from '../names.ts'
import { latestRunId } from './latest-run.ts'
import type { Run } from './list-runs.ts'
import { nameThemes } from './name-themes.ts'
import { readQuotes, type ShortQuote } from './quotes-by-id.ts'
import { readRules } from './read-rules.ts'

/** What people call a theme; one that only a preview knows has no code yet. */
export type Label = { code: number | null; name: Bilingual; givenName: Named }

export type FoundRun = {
  run: Run
  /** the good run it followed; null for the first */
  previousId: number | null
  difference: Difference
  quotes: Map<number, ShortQuote>
  labels: Map<Ref, Label>
  /** a preview that another run has overtaken cannot be applied any more */
  isOvertaken: boolean
  /** so long ago that its places, or those before, are not kept any more */
  isForgotten: boolean
}

/** One run, and what moved since the one before; for a preview, what would. */
export async function findRun(
  actor: Actor,
  councilId: number,
  id: number,
): Promise<FoundRun | null> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const [row] = await db
    .select({ run: runs, author: user.name })
    .from(runs)
    .leftJoin(user, eq(runs.startedBy, user.id))
    .where(and(eq(runs.councilId, councilId), eq(runs.id, id)))
  if (!row) return null
  const { preview, ...run } = row.run
  const previousId = await previousRunId(db, row.run)
  const isOvertaken = run.isPreview && (await latestRunId(db, councilId)) !== run.basisRunId
  const after = preview ? previewed(preview) : await placesOf(db, row.run)
  const isOver = preview !== null || run.state === 'done'
  const before = await placesBefore(db, { councilId, previousId, after })
  const isForgotten = isOver && (after.size === 0 || (before.size === 0 && previousId !== null))
  // What was placed among others was nowhere before.
  const isPlaced = run.state === 'placed'
  const difference = differenceOf(isPlaced ? new Map() : isOver ? before : after, after)
  const { moved, gone } = difference
  const quotes = await readQuotes(councilId, [...moved.map((one) => one.statementId), ...gone])
  const labels = await labelsOf(db, councilId, preview)
  return {
    run: { ...run, author: row.author },
    previousId,
    difference,
    quotes,
    labels,
    isOvertaken,
    isForgotten: isForgotten && (run.figures?.statements ?? 0) > 0,
  }
}

async function previousRunId(
  db: Database,
  { id, councilId, isPreview, state, basisRunId }: typeof runs.$inferSelect,
): Promise<number | null> {
  if (state === 'placed' || (isPreview && state !== 'done')) return basisRunId
  const [previous] = await db
    .select({ id: runs.id })
    .from(runs)
    .where(and(eq(runs.councilId, councilId), eq(runs.state, 'done'), lt(runs.id, id)))
    .orderBy(desc(runs.id))
    .limit(1)
  return previous?.id ?? null
}

function previewed({ placed }: Preview): Places {
  return new Map(placed.map(({ statementId, theme }) => [statementId, theme]))
}

/** Where a run put its statements: those that it placed among the ones of another run, or all without what came since. */
async function placesOf(
  db: Database,
  { id, state, basisRunId }: Pick<typeof runs.$inferSelect, 'id' | 'state' | 'basisRunId'>,
): Promise<Map<number, number | null>> {
  const own =
    state === 'placed'
      ? and(eq(assignments.runId, basisRunId ?? 0), eq(assignments.placedInRunId, id))
      : and(eq(assignments.runId, id), isNull(assignments.placedInRunId))
  const rows = await db
    .select({ id: assignments.statementId, themeId: assignments.themeId })
    .from(assignments)
    .where(own)
  return new Map(rows.map(({ id: statementId, themeId }) => [statementId, themeId]))
}

/** The same statements in the run before, those of amended forms by what they were then. */
async function placesBefore(
  db: Database,
  { councilId, previousId, after }: { councilId: number; previousId: number | null; after: Places },
): Promise<Places> {
  if (previousId === null) return new Map()
  const known = await placesOf(db, { id: previousId, state: 'done', basisRunId: null })
  const { lines } = await readRules(db, councilId)
  const places = new Map<number, number | null>()
  const met = new Set<number>()
  for (const id of after.keys()) {
    const earlier = lines.earlier(id, known)
    if (earlier === null) continue
    met.add(earlier)
    places.set(id, known.get(earlier) ?? null)
  }
  for (const [id, theme] of known) if (!met.has(id)) places.set(id, theme)
  return places
}

export async function labelsOf(
  db: Database,
  councilId: number,
  preview: Preview | null = null,
): Promise<Map<Ref, Label>> {
  const named = await nameThemes(db, eq(themes.councilId, councilId))
  const known = named.map(({ id, code, name, givenName }): [Ref, Label] => {
    return [id, { code, name, givenName }]
  })
  const born = (preview?.born ?? []).map(({ ref, name }): [Ref, Label] => [
    ref,
    { code: null, name, givenName: {} },
  ])
  return new Map([...known, ...born])
}

/** What every theme is called, the ones that gave way too. */
export async function listLabels(actor: Actor, councilId: number): Promise<Map<Ref, Label>> {
  requireRight(actor, 'read', councilId)
  return labelsOf(await database(), councilId)
}
