import { sql } from 'drizzle-orm'
import { listTables } from '#db/catalogue.ts'
import type { Database } from '#db/client.ts'
import { ArchiveRefused, LEFT_OUT } from './archive.ts'

/** Why nothing can be restored here; null where nothing of anybody's would be lost. */
export async function targetFault(db: Database): Promise<ArchiveRefused | null> {
  const tables = await listTables(db)
  if (tables.length > 0 && !(await isOurs(db)))
    return new ArchiveRefused('foreign-tables', tables[0]?.name)
  for (const { name } of tables) {
    // An installation that was started once holds the link that would set it up.
    if (LEFT_OUT.includes(name)) continue
    const [row] = await db
      .select({ one: sql`1` })
      .from(sql`${sql.identifier(name)}`)
      .limit(1)
    if (row) return new ArchiveRefused('not-empty', name)
  }
  return null
}

/** Takes away the empty tables, for those of the archive to be made; nobody can write in them from here on. */
export async function clearTarget(tx: Database): Promise<void> {
  const tables = await listTables(tx)
  for (const { name } of tables)
    await tx.execute(sql`lock table ${sql.identifier(name)} in access exclusive mode`)
  const fault = await targetFault(tx)
  if (fault) throw fault
  for (const { name } of tables) await tx.execute(sql`drop table ${sql.identifier(name)} cascade`)
  const functions = await tx
    .select({ drop: sql<string>`format('drop function %s', oid::regprocedure)` })
    .from(sql`pg_proc`)
    .where(
      sql`pronamespace = 'public'::regnamespace
        and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')`,
    )
  for (const { drop } of functions) await tx.execute(sql.raw(drop))
  await tx.execute(sql`drop schema if exists drizzle cascade`)
}

async function isOurs(db: Database): Promise<boolean> {
  const [found] = await db
    .select({ table: sql<string | null>`to_regclass('drizzle.__drizzle_migrations')::text` })
    .from(sql`(select 1) as one`)
  return found?.table !== null && found !== undefined
}
