import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import type { Opened } from './client.ts'
import { migrationsFolder, openEmbedded, openServer } from './open.ts'
import { councils } from './schema/councils.ts'
import { createDatabase, dropDatabases } from './server-databases.ts'

const isServer = process.env.TEST_DRIVER === 'server'

let folder = ''
let migrations = ''
let open: () => Promise<Opened>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tour-de-table-open-'))
  migrations = join(folder, 'migrations')
  cpSync(migrationsFolder(), migrations, { recursive: true })
  if (!isServer) open = () => openEmbedded(join(folder, 'database'), migrations)
  else {
    const { url, template } = inject('testServer')
    const made = await createDatabase(url, `${template}_migrations`)
    open = () => openServer(made, migrations)
  }
})

afterEach(async () => {
  if (isServer) {
    const { url, template } = inject('testServer')
    await dropDatabases(url, `${template}_migrations`)
  }
  rmSync(folder, { recursive: true, force: true })
})

test('a migration that fails leaves what was there, and the mended one is applied once', async () => {
  const names = { name: { en: 'One', fr: 'Un' }, abbreviation: { en: '1', fr: '1' } }
  await use(({ db }) => db.insert(councils).values({ slug: 'one', ...names }))

  add('create table half (id int);\n--> statement-breakpoint\nselect 1 / 0;')
  await expect(open()).rejects.toThrow()
  rewrite('create table half (id int);')

  for (const _ of ['applied', 'not again']) {
    await use(async ({ db }) => {
      expect(await db.$count(councils)).toBe(1)
      expect(await db.$count(sql`half`)).toBe(0)
    })
  }
})

async function use(work: (opened: Opened) => Promise<unknown>): Promise<void> {
  const opened = await open()
  await work(opened)
  await opened.close()
}

function add(text: string): void {
  const file = join(migrations, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(file, 'utf8'))
  const last = { idx: 99, version: '7', when: 4_000_000_000_000, tag: 'last', breakpoints: true }
  journal.entries.push(last)
  writeFileSync(file, JSON.stringify(journal))
  rewrite(text)
}

function rewrite(text: string): void {
  writeFileSync(join(migrations, 'last.sql'), text)
}
