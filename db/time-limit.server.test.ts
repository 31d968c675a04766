import { readFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isDatabaseAway } from './away.ts'
import { openServer } from './open.ts'
import { type Server, startServer, stopServer } from './server.ts'
import { withTimeLimit } from './time-limit.ts'

let server: Server

beforeAll(async () => {
  server = await startServer()
})

afterAll(() => stopServer(server))

test('a server that stops answering is given up, and answers again by itself', async () => {
  const client = postgres(server.url, { max: 2 })
  const db = drizzle({ client: withTimeLimit(client, 1) })
  const answer = () => db.select({ one: sql<number>`1` }).from(sql`(select) as nothing`)
  const within = () => db.transaction(async (tx) => tx.execute(sql`select 1`))
  expect(await answer()).toEqual([{ one: 1 }])
  await freeze(server, 'SIGSTOP')
  const silent = await Promise.allSettled([answer(), within(), answer(), within()])
  await freeze(server, 'SIGCONT')
  for (const told of silent) {
    expect(told.status).toBe('rejected')
    expect(told.status === 'rejected' && isDatabaseAway(told.reason)).toBe(true)
  }
  await expect.poll(answer, { timeout: 10_000 }).toEqual([{ one: 1 }])
  expect(await within()).toHaveLength(1)
  await client.end({ timeout: 1 })
})

test('what is given up while it waits for a connection is not done after all', async () => {
  const client = postgres(server.url, { max: 1 })
  const db = drizzle({ client: withTimeLimit(client, 1) })
  await db.execute(sql`create table late (id integer)`)
  const busy = client`select pg_sleep(2)`.execute()
  const late = db.transaction(async (tx) => tx.execute(sql`insert into late values (1)`))
  await expect(late).rejects.toMatchObject({ code: 'DATABASE_SILENT' })
  await busy
  await expect
    .poll(() => db.execute(sql`select count(*)::int as rows from late`), { timeout: 10_000 })
    .toMatchObject([{ rows: 0 }])
  await client.end({ timeout: 1 })
})

test('a statement has its time on the server too', async () => {
  const { db, close } = await openServer(server.url)
  const [row] = await db
    .select({ limit: sql<string>`current_setting('statement_timeout')` })
    .from(sql`(select) as nothing`)
  expect(row?.limit).toBe('30s')
  await close()
})

/** The whole family: the process that listens alone would leave those that answer at work. */
async function freeze({ process: { pid } }: Server, signal: 'SIGSTOP' | 'SIGCONT'): Promise<void> {
  const rows = await childrenOf(pid ?? 0)
  for (const one of [pid ?? 0, ...rows]) process.kill(one, signal)
}

async function childrenOf(pid: number): Promise<number[]> {
  const listed = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return listed.trim().split(' ').filter(Boolean).map(Number)
}
