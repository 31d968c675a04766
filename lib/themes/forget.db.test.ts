import { asc, count, eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { assignments, runs, themes } from '#db/schema/themes.ts'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { findRun } from './queries/find-run.ts'
import { listThemes } from './queries/list-themes.ts'
import { analyse, analysedCouncil } from './testing.ts'

testDatabase()

async function runsWithPlaces(): Promise<number[]> {
  const db = await database()
  const rows = await db
    .select({ id: assignments.runId, places: count() })
    .from(assignments)
    .groupBy(assignments.runId)
    .orderBy(asc(assignments.runId))
  return rows.map(({ id }) => id)
}

test('old places go where they are many, and the runs, the themes and their codes stay', async () => {
  const councilId = await analysedCouncil()
  for (let turn = 0; turn < 3; turn++) await analyse(councilId)
  const all = await runsWithPlaces()
  expect(all).toHaveLength(4)
  const before = await listThemes(operator, councilId)
  const db = await database()
  // As if each had placed so many.
  await db.update(runs).set({ figures: sql`${runs.figures} || '{"statements": 45000}'` })
  const last = await analyse(councilId)
  expect(await runsWithPlaces()).toEqual([...all.slice(-2), last])
  await db.update(runs).set({ figures: sql`${runs.figures} || '{"statements": 450000}'` })
  const next = await analyse(councilId)
  expect(await runsWithPlaces()).toEqual([last, next])
  expect((await listThemes(operator, councilId)).map(({ code }) => code)).toEqual(
    before.map(({ code }) => code),
  )
  expect(await db.$count(runs, eq(runs.councilId, councilId))).toBe(all.length + 2)
  expect(await db.$count(themes, eq(themes.bornInRunId, all[0] ?? 0))).toBe(before.length)
  expect(await findRun(operator, councilId, all[1] ?? 0)).toMatchObject({ isForgotten: true })
  expect(await findRun(operator, councilId, next)).toMatchObject({ isForgotten: false })
})
