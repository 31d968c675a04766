import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { z } from 'zod'
import type { Database } from './client.ts'
import { migrationsFolder } from './open.ts'

export type Migration = { name: string; hash: string; statements: string[]; writtenAt: number }

const journalSchema = z.object({ entries: z.array(z.object({ tag: z.string() })) })

/** Every migration this program knows, in order. */
export function listMigrations(folder = migrationsFolder()): Migration[] {
  const journal = readFileSync(join(folder, 'meta/_journal.json'), 'utf8')
  const { entries } = journalSchema.parse(JSON.parse(journal))
  return readMigrationFiles({ migrationsFolder: folder }).map((file, index) => ({
    name: entries[index]?.tag ?? '',
    hash: file.hash,
    statements: file.sql,
    writtenAt: file.folderMillis,
  }))
}

/** The last one that was applied here; null where none was, or one that this program does not know. */
export async function lastMigration(db: Database): Promise<Migration | null> {
  const [last] = await db
    .select({ hash: sql<string>`hash` })
    .from(sql`drizzle.__drizzle_migrations`)
    .orderBy(sql`created_at desc`)
    .limit(1)
  return listMigrations().find(({ hash }) => hash === last?.hash) ?? null
}

/** What drizzle's own migrator does, in a transaction that is under way and goes on. */
export async function applyMigrations(tx: Database, migrations: Migration[]): Promise<void> {
  await tx.execute(sql`create schema if not exists drizzle`)
  await tx.execute(sql`create table if not exists drizzle.__drizzle_migrations
    (id serial primary key, hash text not null, created_at bigint)`)
  for (const { statements, hash, writtenAt } of migrations) {
    for (const statement of statements) await tx.execute(sql.raw(statement))
    await tx.execute(sql`insert into drizzle.__drizzle_migrations (hash, created_at)
      values (${hash}, ${writtenAt}::bigint)`)
  }
}
