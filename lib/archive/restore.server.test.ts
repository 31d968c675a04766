import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { listTables } from '#db/catalogue.ts'
import { type Database, database } from '#db/client.ts'
import { applyMigrations, listMigrations } from '#db/history.ts'
import { councils } from '#db/schema/councils.ts'
import { openNothing, testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { importFile } from '#lib/intake/commands/import-file.ts'
import { formBytes, seatCouncil } from '#lib/intake/testing.ts'
import { type ArchiveFault, ArchiveRefused } from './archive.ts'
import { restoreArchive } from './commands/restore-archive.ts'
import { damagesOf } from './testing/damages.ts'
import { takeApart } from './testing/rewrite.ts'
import { verifyArchive } from './verify-archive.ts'
import { archiveOf } from './write-archive.ts'

testDatabase()

const NOW = new Date('2017-10-20T15:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'tour-de-table-restore-'))
const fileOf = (name: string) => join(folder, `${name}.zip`)

afterAll(() => rmSync(folder, { recursive: true }))

async function refusalOf(file: string, db: Database): Promise<ArchiveFault | null> {
  try {
    await verifyArchive(file)
    await restoreArchive(db, file)
    return null
  } catch (error) {
    if (error instanceof ArchiveRefused) return error.fault
    throw error
  }
}

test('one made before a migration is restored as it was, then migrated', async () => {
  const migrations = listMigrations()
  const old = await openNothing()
  const home = await openNothing()
  try {
    await old.db.transaction((tx) => applyMigrations(tx, migrations.slice(0, 20)))
    await old.db.execute(
      sql`insert into councils (slug, name, abbreviation) values ('old', '{"en": "Old", "fr": "Ancien"}', '{"en": "O", "fr": "A"}')`,
    )
    const { migration } = await archiveOf(old.db, fileOf('old'), NOW)
    expect(migration.name).toBe('0019_find-counts-by-index')
    await restoreArchive(home.db, fileOf('old'))
    expect(await home.db.select({ slug: councils.slug }).from(councils)).toEqual([{ slug: 'old' }])
    const { migration: now } = await archiveOf(home.db, fileOf('now'), NOW)
    expect(now.name).toBe(migrations.at(-1)?.name)
  } finally {
    await old.close()
    await home.close()
  }
})

const SHOWN = [
  'a bit of tables/statements.jsonl',
  'a bit of the list: the time',
  'cut: two thirds left',
  'an original missing',
  'two originals changed over, hashes made right',
  'a count too high',
  'of a migration to come',
  'a row of no section',
]

test('a damaged one is refused by name and leaves nothing; nor is one restored over anything', async () => {
  const { council } = await seatCouncil()
  for (const [index, words] of [{}, { jurisdiction: 'North Cape' }].entries()) {
    const file = { councilId: council.id, filename: `${index}.txt`, bytes: formBytes(words) }
    await importFile(operator, { ...file, createsCycles: true }, NOW)
  }
  await archiveOf(await database(), fileOf('whole'), NOW)
  const damages = damagesOf(await takeApart(fileOf('whole')), 14)
  const home = await openNothing()
  try {
    const shown = damages.filter((one) => SHOWN.includes(one.says))
    expect(new Set(shown.map((one) => one.says)).size).toBe(SHOWN.length)
    for (const { says, as, write } of shown) {
      rmSync(fileOf('damaged'), { force: true })
      await write(fileOf('whole'), fileOf('damaged'))
      const fault = await refusalOf(fileOf('damaged'), home.db)
      expect([says, as]).toEqual([says, expect.arrayContaining([fault?.kind])])
      expect(await listTables(home.db)).toEqual([])
    }
    expect(await refusalOf(fileOf('whole'), await database())).toMatchObject({ kind: 'not-empty' })
    await home.db.execute(sql`create table somebody_elses (id integer)`)
    expect(await refusalOf(fileOf('whole'), home.db)).toEqual({
      kind: 'foreign-tables',
      name: 'somebody_elses',
    })
  } finally {
    await home.close()
  }
})
