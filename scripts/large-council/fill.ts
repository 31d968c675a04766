import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { closeDatabase, database } from '#db/client.ts'
import { writeForms } from './forms.ts'
import type { Size } from './size.ts'
import { seatTables } from './table.ts'
import { writeThemes } from './themes.ts'

type Run = (statement: string) => Promise<unknown>

/**
 * Councils of a chosen size in an empty database, written by the database itself: a minute for what would take an
 * import and its analysis half a day. The same size gives the same rows. Nobody's words are in it.
 */
export async function fillLargeCouncils(size: Size, tell: (line: string) => void): Promise<void> {
  const db = await database()
  const url = process.env.DATABASE_URL
  if (!url) {
    await db.transaction((tx) => write(size, (statement) => tx.execute(sql.raw(statement)), tell))
    await db.execute(sql.raw('vacuum analyze'))
    return
  }
  // The app's own connections end what takes longer than a page may.
  await closeDatabase()
  const client = postgres(url, { max: 1, onnotice: () => {} })
  await client.begin((tx) => write(size, (statement) => tx.unsafe(statement), tell))
  await client.unsafe('vacuum analyze')
  await client.end()
}

async function write(size: Size, run: Run, tell: (line: string) => void): Promise<void> {
  // What is written here points where it should; to look each up again would take most of the time.
  await run('set local session_replication_role = replica')
  for (const { says, statements } of [
    ...seatTables(size),
    ...writeForms(size),
    ...writeThemes(size),
  ]) {
    const started = performance.now()
    for (const statement of statements) await run(statement)
    tell(`${says}, ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }
  await run(NEXT_NUMBERS)
  // The triggers that keep the counts slept.
  await run('set local session_replication_role = origin')
  const started = performance.now()
  await run('select count(count_council(id)) from councils')
  await run('set constraints all immediate')
  tell(`counts, ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

/** Rows came with their numbers: the next one goes on from there. */
const NEXT_NUMBERS = `do $$
  declare one record;
  begin
    for one in select table_name::text as name from information_schema.columns
      where table_schema = 'public' and column_name = 'id' and is_identity = 'YES'
    loop
      execute format('select setval(pg_get_serial_sequence(%L, ''id''), greatest(1, (select max(id) from %I)))', one.name, one.name);
    end loop;
  end $$`
