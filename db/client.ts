import 'server-only'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { dataFolder } from './data-folder.ts'

export type Database = PgDatabase<PgQueryResultHKT>
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

let opening: Promise<Database> | undefined

export function database(): Promise<Database> {
  opening ??= open()
  return opening
}

async function open(): Promise<Database> {
  const folder = join(dataFolder(), 'database')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const db = drizzle({ client: new PGlite(folder), casing: 'snake_case' })
  await migrate(db, { migrationsFolder: 'db/migrations' })
  return db
}
