import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { type Preview, runs, themes } from '#db/schema/themes.ts'
import type { Answer } from '../analysis.ts'
import type { Ref } from '../describe.ts'
import type { Stored } from '../queries/read-stored.ts'
import type { RunRow } from '../run.ts'
import { chunks, type Standing, storePlaces } from './store-places.ts'

type Result = {
  run: RunRow
  stored: readonly Stored[]
  answer: Answer
  /** what was not asked about, since a person marked it as nothing to report */
  aside: readonly Standing[]
}

/** All of an answer or nothing; null when the run was swept in the meantime and another may have begun. */
export async function storeAnswer(
  tx: Transaction,
  { run, stored, answer, aside }: Result,
): Promise<Record<string, number> | null> {
  if (!(await claim(tx, run, { state: 'done', figures: answer.figures }))) return null
  const idOf = numbered(await storeBorn(tx, run, answer.born))
  const standing = stored.flatMap(({ key, statementId }) => {
    const own = answer.placed.get(key)
    if (!own) return []
    const { strength } = own
    const where = { found: idOf(own.found), themeId: idOf(own.theme) }
    return [{ statementId, key, ...where, strength, isNil: false }]
  })
  const { description } = answer
  await storePlaces(tx, { runId: run.id, standing: [...standing, ...aside], description, idOf })
  return answer.figures
}

/** Kept beside the run until someone applies it: what people see does not change. */
export async function storePreview(
  tx: Transaction,
  { run, stored, answer, aside }: Result,
): Promise<Record<string, number> | null> {
  const names = new Map(answer.description.groups.map(({ theme, name }) => [theme, name]))
  const preview: Preview = {
    born: answer.born.map((ref) => ({ ref, name: names.get(ref) ?? { en: '', fr: '' } })),
    placed: stored.flatMap(({ key, statementId }) => {
      const own = answer.placed.get(key)
      return own ? [{ statementId, ...own }] : []
    }),
    aside: aside.map(({ statementId, found, strength }) => ({ statementId, found, strength })),
  }
  const { figures } = answer
  return (await claim(tx, run, { state: 'previewed', figures, preview })) ? figures : null
}

async function claim(
  tx: Transaction,
  run: RunRow,
  change: Pick<typeof runs.$inferInsert, 'state' | 'figures' | 'preview'>,
): Promise<boolean> {
  const claimed = await tx
    .update(runs)
    .set({ ...change, progress: 100, finishedAt: new Date() })
    .where(and(eq(runs.id, run.id), eq(runs.state, 'running')))
    .returning({ id: runs.id })
  return claimed.length > 0
}

export function numbered(idOf: ReadonlyMap<string, number>): (ref: Ref | null) => number | null {
  return (ref) => (typeof ref === 'string' ? (idOf.get(ref) ?? null) : ref)
}

/** The next codes, in the order given: no code is ever given twice. */
export async function storeBorn(
  tx: Transaction,
  run: Pick<RunRow, 'id' | 'councilId'>,
  born: readonly string[],
): Promise<Map<string, number>> {
  const first = await nextCode(tx, run.councilId)
  const rows = born.map((_, at) => ({
    councilId: run.councilId,
    code: first + at,
    bornInRunId: run.id,
  }))
  const idOf = new Map<string, number>()
  for (const chunk of chunks(rows)) {
    const made = await tx
      .insert(themes)
      .values(chunk)
      .returning({ id: themes.id, code: themes.code })
    for (const { id, code } of made) {
      const name = born[code - first]
      if (name !== undefined) idOf.set(name, id)
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
