import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest'
import { type Database, database, type Opened } from './client.ts'
import { recount } from './counts.ts'
import { openInMemory, openServer, openSnapshot, openUnmigrated } from './open.ts'
import { councils } from './schema/councils.ts'
import { createDatabase } from './server-databases.ts'

let tables: string[] | undefined

const RESTART_IDENTITIES = sql`
  select setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false)
  from pg_sequences where schemaname = 'public' and last_value is not null`

/**
 * Called once at the top of a `*.db.test.ts`: inside its tests `database()` is a migrated database that is empty at each
 * test, and DATA_DIR is a folder of the file's own.
 */
export function testDatabase(): void {
  let folder = ''

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tour-de-table-'))
    process.env.DATA_DIR = folder
  })

  beforeEach(async () => {
    // One for all the files that a worker goes through: opening it takes longer than most tests.
    globalThis.tourDeTableDatabase ??=
      process.env.TEST_DRIVER === 'server' ? openOnServer() : openFromSnapshot()
    await empty(await database())
  })

  // Whatever a test wrote, and in whichever way, what is kept for pages says the same as counting anew.
  afterEach(async () => {
    const db = await database()
    for (const { id } of await db.select({ id: councils.id }).from(councils))
      expect(await recount(db, id)).toEqual([])
  })

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true })
  })
}

function openFromSnapshot(): Promise<Opened> {
  return openSnapshot(new Blob([readFileSync(inject('snapshotFile'))]))
}

async function openOnServer(): Promise<Opened> {
  const { url, template } = inject('testServer')
  const name = `${template}_${crypto.randomUUID().replaceAll('-', '')}`
  return openServer(await createDatabase(url, name, template))
}

/** Another database of the same kind in which there is nothing, not even tables; whoever asks closes it. */
export async function openNothing(): Promise<Opened> {
  if (process.env.TEST_DRIVER !== 'server') return openInMemory()
  const { url, template } = inject('testServer')
  return openUnmigrated(await createDatabase(url, `${template}_${crypto.randomUUID().slice(0, 8)}`))
}

async function listTables(db: Database): Promise<string[]> {
  const rows = await db
    .select({ name: sql<string>`quote_ident(tablename)` })
    .from(sql`pg_tables`)
    .where(sql`schemaname = 'public'`)
  return rows.map((row) => row.name)
}

// Only what a test has touched: truncating every table costs half a second on the embedded database.
async function empty(db: Database): Promise<void> {
  tables ??= await listTables(db)
  const filled = await db
    .select({ name: sql<string>`name` })
    .from(sql.raw(`(${tables.map(whenFilled).join(' union all ')}) as filled`))
  // One statement, since references are looked at when it ends: the order of the tables does not matter.
  const deletions = filled.map(({ name }, index) => `d${index} as (delete from ${name})`)
  if (deletions.length > 0) await db.execute(sql.raw(`with ${deletions.join(', ')} select 1`))
  await db.execute(RESTART_IDENTITIES)
}

function whenFilled(table: string): string {
  return `select '${table}' as name where exists (select from ${table})`
}
