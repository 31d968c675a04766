import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { testDatabase } from '#db/testing.ts'
import { readReadiness } from './readiness.ts'

testDatabase()

test('a database that answers and is up to date is ready', async () => {
  expect(await readReadiness()).toMatchObject({ isReady: true, database: true, migrations: true })
})

test('a migration that was not applied is told', async () => {
  const db = await database()
  const [last] = await db
    .select({ id: sql<number>`max(id)::int`, at: sql<string>`max(created_at)::text` })
    .from(sql`drizzle.__drizzle_migrations`)
  const latest = sql`drizzle.__drizzle_migrations where id = ${last?.id ?? 0}`
  const [row] = await db.select({ hash: sql<string>`hash` }).from(latest)
  await db.execute(sql`delete from ${latest}`)
  try {
    const told = { isReady: false, database: true, migrations: false }
    expect(await readReadiness()).toMatchObject(told)
  } finally {
    await db.execute(
      sql`insert into drizzle.__drizzle_migrations (id, hash, created_at) values (${last?.id}, ${row?.hash}, ${last?.at}::bigint)`,
    )
  }
})
