import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { importFiles, imports } from '#db/schema/intake.ts'
import { user } from '#db/schema/people.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotThere, operator } from '#lib/auth/actor.ts'
import { readPage } from '#lib/lists/list.ts'
import { streamRows } from '#lib/lists/stream-rows.ts'
import { addCouncil } from '#lib/submissions/testing.ts'
import { type ImportRow, importsByPage } from './imports-by-page.ts'

testDatabase()

const STARTED = new Date('2030-04-01T12:00:00.250Z')

function sender(councilId: number): Actor {
  const grants = [{ councilId, role: 'jurisdiction' as const, jurisdictionId: null }]
  return { kind: 'person', userId: 'alma', name: 'Alma', email: 'alma@example.org', grants }
}

/** Five uploads, every other one by somebody of a jurisdiction, the last one empty. */
async function uploads(): Promise<number> {
  const councilId = await addCouncil()
  const db = await database()
  await db.insert(user).values({ id: 'alma', name: 'Alma', email: 'alma@example.org' })
  for (const number of [1, 2, 3, 4, 5]) {
    const startedBy = number % 2 === 0 ? 'alma' : null
    const [sent] = await db
      .insert(imports)
      .values({ councilId, startedAt: STARTED, startedBy })
      .returning()
    for (let position = 0; position < number % 5; position += 1) {
      const file = {
        importId: sent?.id ?? 0,
        position,
        filename: 'a',
        hash: `${position}`,
        size: 1,
      }
      const outcome = position === 0 ? 'held' : 'waiting'
      await db.insert(importFiles).values({ ...file, outcome })
    }
  }
  return councilId
}

test('uploads by pages, newest first, each with what became of its files', async () => {
  const list = await importsByPage(operator, await uploads())
  const first = await readPage(list, {}, 2)
  expect(first.rows.map(({ id }) => id)).toEqual([5, 4])
  expect(first.rows).toMatchObject([
    { startedBy: null, files: 0, counts: {} },
    { startedBy: 'Alma', startedAt: STARTED.getTime(), files: 4, counts: { held: 1, waiting: 3 } },
  ])
  const second = await readPage(list, first.next ?? {}, 2)
  expect(second).toMatchObject({ first: 3, last: 4, count: 5 })
  const whole = (await readPage(list, {}, 10)).rows
  const streamed: ImportRow[] = []
  for await (const rows of await streamRows(list)) streamed.push(...rows)
  expect(streamed).toEqual(whole)
})

test('who is not the secretariat has their own', async () => {
  const councilId = await uploads()
  const list = await importsByPage(sender(councilId), councilId)
  expect((await readPage(list, {}, 10)).rows.map(({ id }) => id)).toEqual([4, 2])
  expect(await list.count()).toBe(2)
  await expect(importsByPage(sender(councilId + 1), councilId)).rejects.toThrow(NotThere)
})
