import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { type Past, type Preview, runs, themes } from '#db/schema/themes.ts'
import type { Answer } from '../analysis.ts'
import type { Ref } from '../describe.ts'
import { firstSeen } from '../names.ts'
import type { Stored } from '../queries/read-stored.ts'
import type { RunRow } from '../run.ts'
import { chunks } from './chunks.ts'
import { type Standing, storePlaces } from './store-places.ts'

type Result = {
  run: RunRow
  stored: readonly Stored[]
  /** by key, what was told of a statement before this run */
  pasts: ReadonlyMap<string, Past>
  answer: Answer
  /** what was not asked about, since a person marked it as nothing to report */
  aside: readonly Standing[]
  /** words that name no theme */
  leftOut: readonly string[]
  finishedAt: Date
}

/** All of an answer or nothing; null when the run was swept in the meantime and another may have begun. */
export async function storeAnswer(
  tx: Transaction,
  { run, stored, pasts, answer, aside, leftOut, finishedAt }: Result,
): Promise<Record<string, number> | null> {
  const { figures } = answer
  if (!(await claim(tx, run, { state: 'done', figures, finishedAt }))) return null
  const idOf = numbered(await storeBorn(tx, run, bornIn(answer)))
  const standing = stored.flatMap(({ key, statementId }) => {
    const own = answer.placed.get(key)
    if (!own) return []
    const { strength } = own
    const where = { found: idOf(own.found), themeId: idOf(own.theme) }
    const past = pasts.get(key) ?? null
    return [{ statementId, key, ...where, strength, isNil: false, past }]
  })
  const { description } = answer
  const all = [...standing, ...aside]
  await storePlaces(tx, { runId: run.id, standing: all, description, idOf, leftOut, isRun: true })
  return figures
}

/** Kept beside the run until someone applies it: what people see does not change. */
export async function storePreview(
  tx: Transaction,
  { run, stored, answer, aside, finishedAt }: Result,
): Promise<Record<string, number> | null> {
  const preview: Preview = {
    born: bornIn(answer),
    placed: stored.flatMap(({ key, statementId }) => {
      const own = answer.placed.get(key)
      return own ? [{ statementId, ...own }] : []
    }),
    aside: aside.map(({ statementId, found, strength }) => ({ statementId, found, strength })),
  }
  const { figures } = answer
  const change = { state: 'previewed', figures, preview, finishedAt } as const
  return (await claim(tx, run, change)) ? figures : null
}

function bornIn({ born, description }: Answer): Preview['born'] {
  const names = new Map(description.groups.map(({ theme, name }) => [theme, name]))
  return born.map((ref) => ({ ref, name: names.get(ref) ?? { en: '', fr: '' } }))
}

export async function claim(
  tx: Transaction,
  run: RunRow,
  change: Partial<typeof runs.$inferInsert>,
): Promise<boolean> {
  const claimed = await tx
    .update(runs)
    .set({ ...change, progress: 100 })
    .where(and(eq(runs.id, run.id), eq(runs.state, 'running'), eq(runs.attempts, run.attempts)))
    .returning({ id: runs.id })
  return claimed.length > 0
}

export function numbered(idOf: ReadonlyMap<string, number>): (ref: Ref | null) => number | null {
  return (ref) => (typeof ref === 'string' ? (idOf.get(ref) ?? null) : ref)
}

/** The next codes, in the order given, each with the name it keeps: no code is ever given twice. */
export async function storeBorn(
  tx: Transaction,
  run: Pick<RunRow, 'id' | 'councilId'>,
  born: Preview['born'],
): Promise<Map<string, number>> {
  const first = await nextCode(tx, run.councilId)
  const rows = born.map(({ name }, at) => ({
    councilId: run.councilId,
    code: first + at,
    bornInRunId: run.id,
    firstName: firstSeen({}, name),
  }))
  const idOf = new Map<string, number>()
  for (const chunk of chunks(rows)) {
    const made = await tx
      .insert(themes)
      .values(chunk)
      .returning({ id: themes.id, code: themes.code })
    for (const { id, code } of made) {
      const own = born[code - first]
      if (own) idOf.set(own.ref, id)
    }
  }
  return idOf
}

export async function nextCode(tx: Transaction, councilId: number): Promise<number> {
  const [highest] = await tx
    .select({ code: sql<number>`coalesce(max(${themes.code}), 0)::int` })
    .from(themes)
    .where(eq(themes.councilId, councilId))
  return (highest?.code ?? 0) + 1
}
