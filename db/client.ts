import 'server-only'
import { join } from 'node:path'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { dataFolder } from './data-folder.ts'
import { openEmbedded, openServer, openUnmigrated } from './open.ts'

/** Either driver; a transaction is one too, so what takes a `Database` may be given a `Transaction`. */
export type Database = PgDatabase<PgQueryResultHKT>
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

export type Opened = { db: Database; isEmbedded: boolean; close: () => Promise<void> }

// A bundler may load this module twice in one process; both must share one database.
declare global {
  var tourDeTableDatabase: Promise<Opened> | undefined
}

/** Opened and migrated at the first call: never at import, since builds import this in processes of their own. */
export async function database(): Promise<Database> {
  return (await opened()).db
}

/** One connection, in this very thread: nobody is to hold it from one question to the next. */
export async function isEmbedded(): Promise<boolean> {
  return (await opened()).isEmbedded
}

async function opened(): Promise<Opened> {
  globalThis.tourDeTableDatabase ??= open()
  const opening = globalThis.tourDeTableDatabase
  try {
    return await opening
  } catch (error) {
    if (globalThis.tourDeTableDatabase === opening) globalThis.tourDeTableDatabase = undefined
    throw error
  }
}

/** Scripts close when they end: an open database keeps the process alive. */
export async function closeDatabase(): Promise<void> {
  const opening = globalThis.tourDeTableDatabase
  globalThis.tourDeTableDatabase = undefined
  await (await opening)?.close()
}

function open(): Promise<Opened> {
  const url = process.env.DATABASE_URL
  return url ? openServer(url) : openEmbedded(join(dataFolder(), 'database'))
}

/** The same database as it stands, for what lays it out and fills it in one go. */
export function openEmpty(): Promise<Opened> {
  const url = process.env.DATABASE_URL
  return url ? openUnmigrated(url) : openEmbedded(join(dataFolder(), 'database'), null)
}
