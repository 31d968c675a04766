import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { assignments, runs, runThemes, themes } from '#db/schema/themes.ts'
import type { Answer, Ref } from '../analysis.ts'
import type { Stored } from '../queries/read-members.ts'
import type { RunRow } from '../run.ts'

/** Few enough rows at a time for the number of values one command may carry. */
const ROWS_AT_ONCE = 1000

/** All of an answer or nothing; null when the run was swept in the meantime and another may have begun. */
export async function storeAnswer(
  tx: Transaction,
  { run, stored, answer }: { run: RunRow; stored: Stored[]; answer: Answer },
): Promise<Record<string, number> | null> {
  const [claimed] = await tx
    .update(runs)
    .set({ state: 'done', progress: 100, figures: answer.figures, finishedAt: new Date() })
    .where(and(eq(runs.id, run.id), eq(runs.state, 'running')))
    .returning({ id: runs.id })
  if (!claimed) return null
  const idOf = await storeBorn(tx, run, answer.born)
  const themeId = (ref: Ref | null) => (typeof ref === 'string' ? (idOf.get(ref) ?? null) : ref)
  const statementOf = new Map(stored.map(({ key, statementId }) => [key, statementId]))
  const described = answer.groups.flatMap(({ theme, name, words, representatives }) => {
    const id = themeId(theme)
    const quotes = representatives.flatMap((key) => statementOf.get(key) ?? [])
    return id === null ? [] : [{ runId: run.id, themeId: id, name, words, representatives: quotes }]
  })
  const placed = stored.flatMap(({ key, statementId }) => {
    const own = answer.placed.get(key)
    if (!own) return []
    const { strength, words } = own
    const where = { themeId: themeId(own.theme), foundThemeId: themeId(own.found) }
    return [{ runId: run.id, statementId, ...where, strength, words }]
  })
  for (const rows of chunks(described)) await tx.insert(runThemes).values(rows)
  for (const rows of chunks(placed)) await tx.insert(assignments).values(rows)
  return answer.figures
}

async function storeBorn(tx: Transaction, run: RunRow, born: readonly string[]) {
  const [highest] = await tx
    .select({ code: sql<number>`coalesce(max(${themes.code}), 0)::int` })
    .from(themes)
    .where(eq(themes.councilId, run.councilId))
  const first = (highest?.code ?? 0) + 1
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

function chunks<Row>(rows: Row[]): Row[][] {
  const count = Math.ceil(rows.length / ROWS_AT_ONCE)
  return Array.from({ length: count }, (_, at) =>
    rows.slice(at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE),
  )
}
