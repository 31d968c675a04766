import { and, desc, eq, sql } from 'drizzle-orm'
import { expect } from 'vitest'
import { database } from '#db/client.ts'
import { statements } from '#db/schema/submissions.ts'
import { assignments, runs, themes } from '#db/schema/themes.ts'
import { type Actor, operator } from '#lib/auth/actor.ts'
import { addCouncil, addForms } from '#lib/submissions/testing.ts'
import type { Act } from './act.ts'
import { curate } from './commands/curate.ts'
import { performRun } from './commands/perform-run.ts'
import { startRun } from './commands/start-run.ts'
import { FIRST_CYCLE } from './testing-forms.ts'

export const NOON = new Date('2029-11-01T12:00:00Z')
export const WAITING = 'Average wait times at our contact centre fell from 16 minutes to 7.'
export const IDENTITY = 'Launched a provincial digital identity for the verified account.'
export const HERON = 'A brass heron hums at dusk.'

type Wanted = Parameters<typeof startRun>[2]

export async function analyse(councilId: number, wanted: Wanted = { kind: 'continue' }) {
  const started = await startRun(operator, councilId, wanted, NOON)
  if (!started.ok) throw new Error(started.reason)
  expect(await performRun(started.runId)).toMatchObject({ ok: true })
  return started.runId
}

/** As long after a kill as an instance must be silent to be given up. */
export async function outlastRuns(): Promise<void> {
  const db = await database()
  await db.update(runs).set({ seenAt: sql`${runs.seenAt} - interval '21 seconds'` })
}

export async function analysedCouncil(): Promise<number> {
  const councilId = await addCouncil()
  await addForms(councilId, FIRST_CYCLE)
  await analyse(councilId)
  return councilId
}

/** A statement by its words and the code it stands in, 0 being the shelf. */
export async function find(councilId: number, text: string) {
  const db = await database()
  const [row] = await db
    .select({ id: statements.id, code: themes.code })
    .from(assignments)
    .innerJoin(runs, eq(assignments.runId, runs.id))
    .innerJoin(statements, eq(assignments.statementId, statements.id))
    .leftJoin(themes, eq(assignments.themeId, themes.id))
    .where(and(eq(runs.councilId, councilId), eq(statements.text, text)))
    .orderBy(desc(runs.id))
    .limit(1)
  if (!row) throw new Error(`nothing was found of ${text}`)
  return { id: row.id, code: row.code ?? 0 }
}

/** One act, refused or not. */
export function decide(councilId: number, act: Act, actor: Actor = operator, isDraft = false) {
  return curate(actor, { councilId, act, reason: 'see annex', isDraft }, NOON)
}
