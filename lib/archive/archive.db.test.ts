import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listTables } from '#db/catalogue.ts'
import { database, type Opened } from '#db/client.ts'
import { recount } from '#db/counts.ts'
import { openInMemory } from '#db/open.ts'
import { agendaFiles, agendas, agendaVersions } from '#db/schema/agendas.ts'
import { councils } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { account, session, user } from '#db/schema/people.ts'
import { documents } from '#db/schema/submissions.ts'
import { openNothing, testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { auth } from '#lib/auth/auth.ts'
import { createSignInLink } from '#lib/auth/commands.ts'
import { listCouncils } from '#lib/councils/queries.ts'
import { readEverything, writeEverything } from '#lib/exports/everything/read-everything.ts'
import { importFile } from '#lib/intake/commands/import-file.ts'
import { formBytes, seatCouncil, signUp } from '#lib/intake/testing.ts'
import { curate } from '#lib/themes/commands/curate.ts'
import { performRun } from '#lib/themes/commands/perform-run.ts'
import { startRun } from '#lib/themes/commands/start-run.ts'
import { listThemes } from '#lib/themes/queries/list-themes.ts'
import { LEFT_OUT, type Manifest, ORIGINALS } from './archive.ts'
import { restoreArchive } from './commands/restore-archive.ts'
import { takeApart } from './testing/rewrite.ts'
import { verifyArchive } from './verify-archive.ts'
import { archiveOf, writeArchive } from './write-archive.ts'

testDatabase()

const NOW = new Date('2017-10-20T15:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'tour-de-table-archive-'))
const fileOf = (name: string) => join(folder, `${name}.zip`)
let embedded: Opened

beforeAll(async () => {
  embedded = await openInMemory()
})

afterAll(async () => {
  await embedded.close()
  rmSync(folder, { recursive: true })
})

async function fill() {
  const { council } = await seatCouncil()
  const said = 'Un portail unique pour les permis de pêche, à l’essai en région.'
  const forms = [
    { accomplishments: ['One portal for permits, on trial in two regions.', said] },
    {
      jurisdiction: 'North Cape',
      accomplishments: [],
      issues: 'Nothing but snow — «\u00a0rien\u00a0» 👩🏽‍💻.',
    },
    { issues: 'More snow.' },
  ]
  for (const [index, words] of forms.entries()) {
    const file = { councilId: council.id, filename: `Été ${index}.txt`, bytes: formBytes(words) }
    await importFile(operator, { ...file, createsCycles: true }, NOW)
  }
  const actor = await signUp(council.id, 'secretariat')
  const started = await startRun(operator, council.id, { kind: 'continue' }, NOW)
  if (started.ok) await performRun(started.runId)
  await sendAnAgenda()
  return { council, actor }
}

/** A byte of every value: what a file may hold. */
const SENT = Buffer.from(Array.from({ length: 256 }, (_, value) => value))

async function sendAnAgenda() {
  const db = await database()
  const [cycle] = await db.select().from(cycles)
  const meeting = { meetsOn: '2017-11-02', startsAt: '09:00', lengthMinutes: 180 }
  const words = { place: { en: '', fr: '' }, link: '', chair: '' }
  const [agenda] = await db
    .insert(agendas)
    .values({ cycleId: cycle?.id ?? 0, ...meeting })
    .returning()
  const [version] = await db
    .insert(agendaVersions)
    .values({
      agendaId: agenda?.id ?? 0,
      number: 1,
      revision: 1,
      circulatedAt: NOW,
      said: { ...meeting, ...words, items: [] },
    })
    .returning()
  const file = { name: 'Ordre du jour.docx', mediaType: 'application/zip', sha256: '', bytes: SENT }
  await db.insert(agendaFiles).values({ versionId: version?.id ?? 0, ...file })
}

const hashes = ({ entries }: Manifest) => new Map(entries.map(({ name, sha256 }) => [name, sha256]))

/** What the rest of the program takes for the database while `act` goes on. */
async function within<Result>(opened: Opened, act: () => Promise<Result>): Promise<Result> {
  const before = globalThis.tourDeTableDatabase
  globalThis.tourDeTableDatabase = Promise.resolve(opened)
  try {
    return await act()
  } finally {
    globalThis.tourDeTableDatabase = before
  }
}

const everything = async () =>
  writeEverything(await readEverything(operator, await listCouncils(operator)))

test('what is restored, there and back, is what was, and goes on: people sign in, what they decided is replayed', async () => {
  const { council, actor } = await fill()
  const db = await database()
  const [theme] = await listThemes(actor, council.id)
  if (!theme) throw new Error('no theme')
  const { code, revision } = theme
  const act = { kind: 'rename', code, revision, language: 'fr', name: 'Permis réunis' } as const
  await curate(actor, { councilId: council.id, act, reason: '' }, NOW)
  // A number that was given and whose row is gone is given to no other.
  const { name, abbreviation } = council
  await db.insert(councils).values({ slug: 'gone', name, abbreviation })
  await db.delete(councils).where(eq(councils.slug, 'gone'))
  const first = await writeArchive(actor, fileOf('first'), NOW)
  expect(await verifyArchive(fileOf('first'))).toEqual(first)
  expect(statSync(fileOf('first')).mode & 0o777).toBe(0o600)
  const told = await everything()
  await restoreArchive(embedded.db, fileOf('first'))
  const second = await archiveOf(embedded.db, fileOf('second'), NOW)
  expect(hashes(second)).toEqual(hashes(first))
  // From a server it went to the embedded database: now the other way.
  const home = process.env.TEST_DRIVER === 'server' ? await openNothing() : embedded
  if (home !== embedded) await restoreArchive(home.db, fileOf('second'))
  expect(hashes(await archiveOf(home.db, fileOf('third'), NOW))).toEqual(hashes(first))
  expect(await recount(home.db, council.id)).toEqual([])
  for (const { bytes, hash } of await home.db.select().from(documents))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash)
  const [sent] = await home.db.select().from(agendaFiles)
  expect(Buffer.from(sent?.bytes ?? []).equals(SENT)).toBe(true)
  const [next] = await home.db
    .insert(councils)
    .values({ slug: 'next', name, abbreviation })
    .returning()
  expect(next?.id).toBe(council.id + 2)
  await home.db.delete(councils).where(eq(councils.slug, 'next'))
  await within(home, async () => {
    expect(await everything()).toBe(told)
    const link = await createSignInLink('secretariat-all@example.org', 'fr')
    const token = new URL(link).searchParams.get('token') ?? ''
    const { api } = await auth()
    const asked = { query: { token }, headers: new Headers(), returnHeaders: true } as const
    const signed = await api.magicLinkVerify(asked)
    expect(signed.headers.getSetCookie().join()).toContain('session')
    const again = await startRun(operator, council.id, { kind: 'regroup' }, NOW)
    if (again.ok) await performRun(again.runId)
    const names = (await listThemes(operator, council.id)).map((one) => one.name.fr)
    expect(names).toContain('Permis réunis')
  })
  if (home !== embedded) await home.close()
})

test('every table is in it or left out by name, and nothing that lets somebody in', async () => {
  const { council } = await fill()
  const db = await database()
  const [person] = await db.select().from(user)
  const userId = person?.id ?? ''
  const secret = 'hunter2-hunter2'
  await db.insert(account).values({
    id: 'a',
    accountId: 'sub-7',
    providerId: 'provider',
    userId,
    accessToken: secret,
    refreshToken: secret,
    idToken: secret,
    password: secret,
  })
  await db.insert(session).values({ id: 's', token: secret, userId, expiresAt: NOW })
  await createSignInLink('secretariat-all@example.org', 'en')
  const { tables } = await writeArchive(operator, fileOf('secrets'), NOW)
  const { entries } = await takeApart(fileOf('secrets'))
  const said = Buffer.concat(entries.map(({ bytes }) => bytes)).toString('utf8')
  expect(said).not.toContain(secret)
  expect(said).toContain('sub-7')
  expect([...tables.map(({ name }) => name), ...LEFT_OUT].toSorted()).toEqual(
    (await listTables(db)).map(({ name }) => name).toSorted(),
  )
  const ofBytes = await db
    .select({ name: sql<string>`table_name || '.' || column_name` })
    .from(sql`information_schema.columns`)
    .where(sql`table_schema = 'public' and data_type = 'bytea'`)
  // What was received is a file of its own; an agenda's files, which the rest says again, stay in its lines as hexadecimal digits.
  const original = `${ORIGINALS.table}.${ORIGINALS.column}`
  expect(ofBytes.map(({ name }) => name).sort()).toEqual(['agenda_files.bytes', original])
  expect(council.slug).toBe('cup')
})

test('who does not answer for every council archives none', async () => {
  const { council, actor } = await fill()
  const db = await database()
  await db
    .insert(councils)
    .values({ slug: 'other', name: council.name, abbreviation: council.abbreviation })
  await expect(writeArchive(actor, fileOf('partly'), NOW)).rejects.toThrow('council')
  const chair = await signUp(council.id, 'chair')
  await expect(writeArchive(chair, fileOf('partly'), NOW)).rejects.toThrow('administer')
  expect(existsSync(fileOf('partly'))).toBe(false)
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
})
