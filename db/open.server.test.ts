import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { openServer } from './open.ts'
import { councils } from './schema/councils.ts'
import { createDatabase, dropDatabases } from './server-databases.ts'

const INSTANCES = 5

const server = inject('testServer')
let name = ''
let url = ''

beforeEach(async () => {
  name = `${server.template}_open`
  url = await createDatabase(server.url, name)
})

afterEach(() => dropDatabases(server.url, name))

test('instances that start together on an empty database migrate it once', async () => {
  const instances = await Promise.all(Array.from({ length: INSTANCES }, () => openServer(url)))
  for (const { db, close } of instances) {
    expect(await db.$count(councils)).toBe(0)
    const applied = await db
      .select({ hash: sql<string>`hash` })
      .from(sql`drizzle.__drizzle_migrations`)
    expect(new Set(applied.map((row) => row.hash)).size).toBe(applied.length)
    await close()
  }
})

test('a database that is not there is an error, not a wait', async () => {
  await expect(openServer(url.replace(name, 'nowhere'))).rejects.toMatchObject({ code: '3D000' })
})
