import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite, types } from '@electric-sql/pglite'
import { drizzle as drizzleEmbedded } from 'drizzle-orm/pglite'
import { migrate as migrateEmbedded } from 'drizzle-orm/pglite/migrator'
import { drizzle as drizzleServer } from 'drizzle-orm/postgres-js'
import { migrate as migrateServer } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { takeLock } from './lock.ts'
import { STATEMENT_SECONDS, withTimeLimit } from './time-limit.ts'

/** Any number, as long as every instance on a server asks for the same one. */
export const MIGRATION_LOCK = 20_171_001

const casing = 'snake_case'
/**
 * What a row found by index costs beside one read in passing. PostgreSQL's own 4 is that of a turning disk, and has it
 * read a whole table of ten thousand rows rather than find a hundred.
 */
const FOUND_BY_INDEX = '1.1'
/**
 * A page asks for some dozens of rows: making machine code of a query, or dividing it among processes, takes a hundred
 * times what it saves there, and a guess too high is enough for either.
 */
const planning = {
  random_page_cost: FOUND_BY_INDEX,
  jit: 'off',
  // The driver leaves out what is 0.
  max_parallel_workers_per_gather: '0',
}
const serverOptions = {
  onnotice: () => {},
  connection: { application_name: 'tour-de-table' },
  connect_timeout: 5,
  // The driver's own patience grows to 20 s, long after a restarted server is back.
  backoff: (attempt: number) => Math.min(2 ** attempt / 100, 1),
}

/** In milliseconds. An instance that vanished in the middle of a transaction frees what it had locked. */
const timeLimits = {
  statement_timeout: STATEMENT_SECONDS * 1000,
  idle_in_transaction_session_timeout: 2 * STATEMENT_SECONDS * 1000,
}

/** PGlite turns a file into hexadecimal digits and back byte by byte; by the block it costs a fifteenth (findings/). */
const bytesByTheBlock = {
  parsers: { [types.BYTEA]: (digits: string) => Buffer.from(digits.slice(2), 'hex') },
  serializers: { [types.BYTEA]: digitsOf },
}

function digitsOf(bytes: unknown): string {
  if (bytes instanceof Uint8Array)
    return `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`
  throw new Error('only bytes are stored as bytes')
}

export function migrationsFolder(): string {
  return join(/* turbopackIgnore: true */ process.cwd(), 'db/migrations')
}

/** As it stands where no migrations are given: whoever fills it migrates it. */
export async function openEmbedded(folder: string, migrations: string | null = migrationsFolder()) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const release = takeLock(`${folder}-lock`)
  try {
    const opened = await openClient(await PGlite.create(folder, bytesByTheBlock), migrations)
    const close = () => opened.close().finally(release)
    return { ...opened, close }
  } catch (error) {
    release()
    throw error
  }
}

/** The embedded database in memory, as it was when `snapshot` was taken. */
export async function openSnapshot(snapshot: Blob, migrations = migrationsFolder()) {
  return openClient(await PGlite.create({ loadDataDir: snapshot, ...bytesByTheBlock }), migrations)
}

/** An empty one in memory, gone when it is closed. */
export async function openInMemory() {
  return openClient(await PGlite.create(bytesByTheBlock), null)
}

async function openClient(client: PGlite, migrations: string | null) {
  const close = () => client.close()
  try {
    await client.exec(`set random_page_cost = ${FOUND_BY_INDEX}`)
    const db = drizzleEmbedded({ client, casing })
    if (migrations !== null) await migrateEmbedded(db, { migrationsFolder: migrations })
    return { db, isEmbedded: true, close }
  } catch (error) {
    await close()
    throw error
  }
}

export async function openServer(url: string, migrations = migrationsFolder()) {
  await migrateOnce(url, migrations)
  const client = postgres(url, {
    ...serverOptions,
    connection: { ...serverOptions.connection, ...timeLimits, ...planning },
  })
  const db = drizzleServer({ client: withTimeLimit(client), casing })
  return { db, isEmbedded: false, close: () => client.end({ timeout: 5 }) }
}

/** As it stands, through one connection that takes its time: for what fills it whole, once. */
export async function openUnmigrated(url: string) {
  const client = postgres(url, { ...serverOptions, max: 1 })
  const db = drizzleServer({ client, casing })
  return { db, isEmbedded: false, close: () => client.end({ timeout: 5 }) }
}

/** Instances that start together wait for one another; the lock goes with its connection. */
async function migrateOnce(url: string, migrations: string): Promise<void> {
  const client = postgres(url, { ...serverOptions, max: 1 })
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`
    await migrateServer(drizzleServer({ client, casing }), { migrationsFolder: migrations })
  } finally {
    await client.end({ timeout: 5 })
  }
}
