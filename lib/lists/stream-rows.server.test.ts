import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { testDatabase } from '#db/testing.ts'
import type { NamedList } from './list.ts'
import { streamRows } from './stream-rows.ts'

testDatabase()

type Numbered = { number: number }

/** As many numbers as are asked for, each worked out by `each`. */
async function numbers(count: number, each = sql`n`): Promise<NamedList<Numbered>> {
  const db = await database()
  return {
    isNamed: true,
    order: [{ by: sql`n`, number: ({ number }) => number }],
    select: () =>
      db
        .select({ number: sql<number>`(${each})::int`.as('number') })
        .from(sql`generate_series(1, ${count}::int) as n`),
    count: async () => count,
  }
}

async function queriesUnderWay(): Promise<number> {
  const db = await database()
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(sql`pg_stat_activity`)
    .where(sql`datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`)
  return row?.count ?? -1
}

test('all rows come, in their order, and the connection is given back', async () => {
  const seen: number[] = []
  for await (const rows of await streamRows(await numbers(5_001)))
    seen.push(...rows.map(({ number }) => number))
  expect(seen).toEqual(Array.from({ length: 5_001 }, (_, at) => at + 1))
  expect(await queriesUnderWay()).toBe(0)
})

test('an error after some thousand rows is an error, and no shorter list', async () => {
  const read = async () => {
    let seen = 0
    for await (const rows of await streamRows(await numbers(9_000, sql`1 / (6000 - n)`)))
      seen += rows.length
    return seen
  }
  await expect(read()).rejects.toThrow()
  expect(await queriesUnderWay()).toBe(0)
})

test('whoever goes away between two rows ends the query', async () => {
  const reader = (await streamRows(await numbers(1_000_000))).getReader()
  expect((await reader.read()).value?.length).toBeGreaterThan(0)
  expect(await queriesUnderWay()).toBe(1)
  await reader.cancel()
  await expect.poll(queriesUnderWay, { timeout: 5_000 }).toBe(0)
})

test('whoever goes away while the database is at work ends that work', async () => {
  const slow = sql`case when pg_sleep(case when n > 2000 then .1 else 0 end) is null then 0 else n end`
  const reader = (await streamRows(await numbers(4_000, slow))).getReader()
  await reader.read()
  const begun = performance.now()
  await reader.cancel()
  await expect.poll(queriesUnderWay, { timeout: 10_000 }).toBe(0)
  expect(performance.now() - begun).toBeLessThan(10_000)
})
