import { renameSync, rmSync } from 'node:fs'
import { type SQL, sql } from 'drizzle-orm'
import { listTables, rowsOf, type StoredTable } from '#db/catalogue.ts'
import { type Database, database } from '#db/client.ts'
import { lastMigration } from '#db/history.ts'
import { councils } from '#db/schema/councils.ts'
import { documents } from '#db/schema/submissions.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import {
  EMPTIED,
  entryOf,
  FORMAT_VERSION,
  LEFT_OUT,
  MANIFEST,
  type Manifest,
  ORIGINALS,
  originalName,
  README,
} from './archive.ts'
import { sayReadme } from './say-archive.ts'
import { writeSealedZip, type ZipWriter } from './sealed-zip.ts'

const FIRST_ROWS = 20
const MOST_ROWS = 2000
/** As much as is held at once, give or take one row. */
const PIECE_BYTES = 1 << 20

type Original = { id: number; name: string }

/** Whoever asks answers for every council there is. */
export async function writeArchive(actor: Actor, file: string, now: Date): Promise<Manifest> {
  const db = await database()
  const held = await db.select({ id: councils.id }).from(councils)
  for (const { id } of held) requireRight(actor, 'administer', id)
  return archiveOf(db, file, now)
}

/**
 * Everything that a database holds, as one moment left it, in one file that needs no program of ours to be read. It has its
 * name only once it is whole.
 */
export async function archiveOf(db: Database, file: string, now: Date): Promise<Manifest> {
  const draft = `${file}.${process.pid}.part`
  try {
    const manifest = await writeSealedZip(draft, now, (zip) =>
      db.transaction((tx) => writeEntries(tx, zip, now), {
        isolationLevel: 'repeatable read',
        accessMode: 'read only',
      }),
    )
    renameSync(draft, file)
    return manifest
  } finally {
    rmSync(draft, { force: true })
  }
}

async function writeEntries(tx: Database, zip: ZipWriter, now: Date): Promise<Manifest> {
  // Moments are written alike wherever the server stands; a file of everything is planned for all of it.
  await tx.execute(sql`set local timezone to 'UTC'`)
  await tx.execute(sql`set local cursor_tuple_fraction = 1`)
  const migration = await lastMigration(tx)
  if (!migration) throw new Error('the database was migrated by another version of the program')
  const named = await tx
    .select({ slug: councils.slug, name: councils.name })
    .from(councils)
    .orderBy(councils.slug)
  const manifest: Manifest = {
    format: 'tour-de-table-archive',
    formatVersion: FORMAT_VERSION,
    madeAt: now.toISOString(),
    migration: { name: migration.name, sha256: migration.hash },
    councils: named,
    leftOut: [...LEFT_OUT],
    tables: [],
    entries: [await zip.add(README, [Buffer.from(sayReadme())])],
  }
  const tables = (await listTables(tx)).filter(({ name }) => !LEFT_OUT.includes(name))
  for (const table of tables) {
    const originals: Original[] = []
    let rows = 0
    const lines = async function* () {
      for await (const piece of linesOf(tx, table, originals)) {
        rows += piece.rows
        yield piece.lines
      }
    }
    const { name, columns, lastId } = table
    const entry = entryOf(name)
    manifest.entries.push(await zip.add(entry, lines()))
    manifest.tables.push({ name, entry, rows, columns, lastId })
    for (const original of originals)
      manifest.entries.push(await zip.add(original.name, bytesOf(tx, original.id)))
  }
  await zip.add(MANIFEST, [Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)])
  return manifest
}

/** Some rows at a time: as many as make a piece, since a row of one table is a number and of another a whole form. */
async function* linesOf(tx: Database, table: StoredTable, originals: Original[]) {
  const order = table.key.length > 0 ? sql` order by ${listed(table.key)}` : sql``
  await tx.execute(
    sql`declare archived no scroll cursor for select row_to_json(archived_row)::text as line
      from (select ${written(table)} from ${sql.identifier(table.name)}${order}) as archived_row`,
  )
  let wanted = FIRST_ROWS
  while (true) {
    const rows = rowsOf(await tx.execute(sql.raw(`fetch ${wanted} from archived`)))
    if (rows.length === 0) break
    const lines = rows.map(({ line }) => nameOriginal(table, String(line), originals))
    const piece = Buffer.from(`${lines.join('\n')}\n`)
    yield { rows: rows.length, lines: piece }
    const fitting = Math.floor((wanted * PIECE_BYTES) / piece.length)
    wanted = Math.max(1, Math.min(fitting, wanted * 2, MOST_ROWS))
  }
  await tx.execute(sql`close archived`)
}

function listed(columns: readonly string[]): SQL {
  return sql.join(
    columns.map((column) => sql.identifier(column)),
    sql`, `,
  )
}

function written({ name, columns }: StoredTable): SQL {
  const kept = columns.filter(
    (column) => !(name === ORIGINALS.table && column === ORIGINALS.column),
  )
  const parts = kept.map((column) =>
    EMPTIED[name]?.includes(column)
      ? sql`null as ${sql.identifier(column)}`
      : sql`${sql.identifier(column)}`,
  )
  return sql.join(parts, sql`, `)
}

/** Put before what the database wrote, which stays as it is: to read and write it again would round its numbers. */
function nameOriginal({ name: table }: StoredTable, line: string, originals: Original[]): string {
  if (table !== ORIGINALS.table) return line
  const { id, filename }: { id: number; filename: string } = JSON.parse(line)
  const name = originalName(id, filename)
  originals.push({ id, name })
  return `{"${ORIGINALS.column}":${JSON.stringify(name)},${line.slice(1)}`
}

async function* bytesOf(tx: Database, id: number) {
  const [document] = await tx
    .select({ bytes: documents.bytes })
    .from(documents)
    .where(sql`${documents.id} = ${id}`)
  if (!document) throw new Error(`no document ${id}`)
  yield Buffer.from(document.bytes)
}
