import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database, Opened } from './client.ts'
import { openServer } from './open.ts'
import { councils } from './schema/councils.ts'
import { restartServer, type Server, startServer, stopServer } from './server.ts'

const WRITERS = 6
const ROUNDS = 4

let server: Server
let opened: Opened
let db: Database

beforeAll(async () => {
  server = await startServer()
  opened = await openServer(server.url)
  db = opened.db
})

beforeEach(async () => {
  await db.delete(councils)
})

afterAll(async () => {
  await opened?.close()
  await stopServer(server)
})

test('a transaction whose connection ends between two statements leaves nothing', async () => {
  let goOn = Promise.resolve()
  const cut = db.transaction(async (tx) => {
    const [own] = await tx.select({ pid: sql<number>`pg_backend_pid()` }).from(sql`(select) as one`)
    await tx.insert(councils).values(council('before'))
    await db.execute(sql`select pg_terminate_backend(${own?.pid}::int)`)
    goOn = (async () => {
      // Meanwhile others take the connection that replaces it.
      const others = Array.from({ length: 30 }, () => db.execute(sql`select pg_sleep(0.05)`))
      await Promise.all(others)
      await expect(tx.insert(councils).values(council('after'))).rejects.toThrow()
    })()
    await goOn
  })
  await expect(cut).rejects.toThrow()
  await goOn
  expect(await db.$count(councils)).toBe(0)
})

test('what was acknowledged outlives a killed server, and the app goes on', async () => {
  const acknowledged: string[] = []
  let isOver = false
  const writers = Array.from({ length: WRITERS }, async (_, writer) => {
    for (let turn = 0; !isOver; turn++) {
      const slug = `w${writer}-${turn}`
      const isKept = await write(slug)
      if (isKept) acknowledged.push(slug)
    }
  })

  for (let round = 0; round < ROUNDS; round++) {
    await pause(400)
    if (round % 2 === 0) {
      server.process.kill('SIGKILL')
      await pause(300)
      server = await restartServer(server)
    } else await cutEveryConnection()
    const before = acknowledged.length
    await expect.poll(() => acknowledged.length, { timeout: 10_000 }).toBeGreaterThan(before + 20)
  }
  isOver = true
  await Promise.all(writers)

  const rows = await db.select({ slug: councils.slug }).from(councils)
  const stored = new Set(rows.map((row) => row.slug))
  expect(acknowledged.filter((slug) => !stored.has(slug))).toEqual([])
})

test('a connection that ends while it reads the array types ends nothing else', async () => {
  const cutter = await cutOnce('b.typarray')
  const client = postgres(cutter.url, { max: 1 })
  // Whoever asked is told; a rejection that nobody holds would end the program. The next connection reads the types.
  await expect(client.begin((tx) => tx`select 1`)).rejects.toMatchObject({ code: 'ECONNRESET' })
  const [row] = await client`select array[3, 4] as numbers`
  expect(row?.numbers).toEqual([3, 4])
  await client.end()
  await cutter.close()
})

/** The server by a way that ends the first connection which says so. */
async function cutOnce(said: string) {
  const { port } = server
  let isCut = false
  const sockets = new Set<Socket>()
  const way = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    for (const socket of [near, far]) sockets.add(socket.on('error', () => socket.destroy()))
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy()).pipe(near)
    near.on('data', (bytes: Buffer) => {
      if (isCut || !bytes.includes(said)) return far.write(bytes)
      isCut = true
      return near.resetAndDestroy()
    })
  })
  await new Promise<void>((resolve) => way.listen(0, '127.0.0.1', resolve))
  const address = way.address()
  const url = new URL(server.url)
  url.port = String(typeof address === 'object' ? address?.port : '')
  return {
    url: url.href,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => way.close(resolve))
    },
  }
}

async function write(slug: string): Promise<boolean> {
  try {
    await db.transaction(async (tx) => {
      await tx.insert(councils).values(council(slug))
      await tx.execute(sql`select pg_sleep(0.005)`)
      await tx
        .update(councils)
        .set({ aliases: ['x'.repeat(2000)] })
        .where(sql`slug = ${slug}`)
    })
    return true
  } catch {
    await pause(20)
    return false
  }
}

async function cutEveryConnection(): Promise<void> {
  const other = await openServer(server.url)
  await other.db.execute(
    sql`select pg_terminate_backend(pid) from pg_stat_activity
        where pid <> pg_backend_pid() and backend_type = 'client backend'`,
  )
  await other.close()
}

function council(slug: string) {
  return { slug, name: { en: 'One', fr: 'Un' }, abbreviation: { en: '1', fr: '1' } }
}
