import { type SQL, sql } from 'drizzle-orm'
import { listTables, rowsOf } from '#db/catalogue.ts'
import type { Database } from '#db/client.ts'
import { applyMigrations, listMigrations } from '#db/history.ts'
import { MIGRATION_LOCK } from '#db/open.ts'
import { documents } from '#db/schema/submissions.ts'
import { ArchiveRefused, type Manifest, ORIGINALS } from '../archive.ts'
import { clearTarget } from '../clear-target.ts'
import { linesOf, type OpenedArchive, openArchive, orDamagedPieces } from '../open-archive.ts'
import { jsonOf } from '../verify-archive.ts'

/** As much as goes to the database at once, give or take one row. */
const PIECE_LETTERS = 1 << 20
const MOST_ROWS = 1000

type ManifestTable = Manifest['tables'][number]

/**
 * Everything an archive holds, in a database that holds nothing, in one transaction: whatever ends it before its end, the
 * database is as it was. The tables are laid out as they were when the archive was made, filled, and then migrated.
 */
export async function restoreArchive(db: Database, file: string): Promise<Manifest> {
  const archive = await openArchive(file)
  try {
    await db.transaction((tx) => restoreIn(tx, archive))
    await db.execute(sql`analyze`)
    return archive.manifest
  } catch (error) {
    throw refusalIn(error) ?? error
  } finally {
    archive.close()
  }
}

async function restoreIn(tx: Database, archive: OpenedArchive): Promise<void> {
  const { manifest } = archive
  const migrations = listMigrations()
  const last = migrations.findIndex(({ hash }) => hash === manifest.migration.sha256)
  if (last < 0) throw new ArchiveRefused('newer-version', manifest.migration.name)
  await tx.execute(sql`set local timezone to 'UTC'`)
  await tx.execute(sql`set local statement_timeout to 0`)
  await tx.execute(sql`select pg_advisory_xact_lock(${sql.raw(String(MIGRATION_LOCK))})`)
  await clearTarget(tx)
  await applyMigrations(tx, migrations.slice(0, last + 1))
  await requireTables(tx, manifest)
  const references = await dropReferences(tx)
  await setTriggers(tx, manifest, 'disable')
  for (const table of manifest.tables) await fillTable(tx, archive, table)
  await setNumbers(tx, manifest)
  for (const { again } of references) await tx.execute(sql.raw(again))
  await setTriggers(tx, manifest, 'enable')
  await applyMigrations(tx, migrations.slice(last + 1))
}

/** What the archive names has to be what its migration made, no more and no less. */
async function requireTables(tx: Database, manifest: Manifest): Promise<void> {
  const made = (await listTables(tx)).filter(({ name }) => !manifest.leftOut.includes(name))
  const say = (tables: { name: string; columns: string[] }[]) =>
    tables.map(({ name, columns }) => `${name}(${columns.join()})`).toSorted()
  const [wanted, given] = [say(made), say(manifest.tables)]
  const odd = [...wanted, ...given].find((one) => !wanted.includes(one) || !given.includes(one))
  if (odd) throw new ArchiveRefused('other-tables', odd.replace(/\(.*/, ''))
}

type Reference = { again: string }

/** Tables point at one another in circles: what points where it should is asked once all are there. */
async function dropReferences(tx: Database): Promise<Reference[]> {
  const found = await tx
    .select({
      drop: sql<string>`format('alter table %s drop constraint %I', conrelid::regclass, conname)`,
      again: sql<string>`format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))`,
    })
    .from(sql`pg_constraint`)
    .where(sql`contype = 'f' and connamespace = 'public'::regnamespace`)
    .orderBy(sql`oid`)
  for (const { drop } of found) await tx.execute(sql.raw(drop))
  return found
}

/** What triggers would count is in the archive, counted. */
async function setTriggers(
  tx: Database,
  { tables }: Manifest,
  able: 'enable' | 'disable',
): Promise<void> {
  for (const { name } of tables)
    await tx.execute(sql`alter table ${sql.identifier(name)} ${sql.raw(able)} trigger user`)
}

async function fillTable(
  tx: Database,
  archive: OpenedArchive,
  table: ManifestTable,
): Promise<void> {
  const pieces = orDamagedPieces(table.entry, await archive.read(table.entry))
  const isOfFiles = table.name === ORIGINALS.table
  let lines: string[] = []
  let letters = 0
  let rows = 0
  const flush = async () => {
    if (lines.length > 0) rows += await insert(tx, table, lines)
    lines = []
    letters = 0
  }
  for await (const line of linesOf(table.entry, pieces)) {
    lines.push(line)
    letters += line.length
    if (letters > PIECE_LETTERS || lines.length === MOST_ROWS) await flush()
    if (isOfFiles) {
      await flush()
      await putOriginal(tx, archive, line)
    }
  }
  await flush()
  if (rows !== table.rows) throw new ArchiveRefused('wrong-count', table.name)
}

/** The database itself reads what it wrote: nothing of it is turned into our numbers and moments in between. */
async function insert(
  tx: Database,
  { name, columns }: ManifestTable,
  lines: readonly string[],
): Promise<number> {
  const into = sql.identifier(name)
  const all: SQL = sql.join(
    columns.map((column) => sql.identifier(column)),
    sql`, `,
  )
  const answer = await tx.execute(
    sql`with added as (
      insert into ${into} (${all}) select ${all}
      from json_populate_recordset(null::${into}, ${`[${lines.join(',')}]`}::text::json)
      returning 1
    ) select count(*)::int as rows from added`,
  )
  return Number(rowsOf(answer)[0]?.rows)
}

async function putOriginal(tx: Database, archive: OpenedArchive, line: string): Promise<void> {
  const row = jsonOf(line)
  if (row === null || typeof row !== 'object' || !('bytes' in row) || !('id' in row)) return
  const name = String(row.bytes)
  const pieces: Buffer[] = []
  for await (const piece of orDamagedPieces(name, await archive.read(name))) pieces.push(piece)
  await tx
    .update(documents)
    .set({ bytes: Buffer.concat(pieces) })
    .where(sql`${documents.id} = ${Number(row.id)}`)
}

/** The next row goes on from the last number that was given, though its row be gone. */
async function setNumbers(tx: Database, manifest: Manifest): Promise<void> {
  const given = new Map(manifest.tables.map(({ name, lastId }) => [name, lastId ?? 0]))
  for (const { name, key, sequence } of await listTables(tx)) {
    if (sequence === null || !given.has(name)) continue
    const last = Math.max(given.get(name) ?? 0, await highest(tx, key[0] ?? 'id', name))
    if (last > 0) await tx.execute(sql`select setval(${sequence}::text::regclass, ${last}::int)`)
  }
}

async function highest(tx: Database, column: string, table: string): Promise<number> {
  const [row] = await tx
    .select({ last: sql<number>`coalesce(max(${sql.identifier(column)}), 0)::int` })
    .from(sql`${sql.identifier(table)}`)
  return row?.last ?? 0
}

/** Rows that no table of ours would have: a value of the wrong kind, a second of its number, a reference to nothing. */
const IS_OF_ROWS = /^2[23]/

function refusalIn(error: unknown): ArchiveRefused | null {
  if (error instanceof ArchiveRefused) return error
  if (!(error instanceof Error)) return null
  const code: unknown = Reflect.get(error, 'code')
  if (typeof code === 'string' && IS_OF_ROWS.test(code)) return new ArchiveRefused('inconsistent')
  return refusalIn(error.cause)
}
