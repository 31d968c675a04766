import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { auditEntries } from '#db/schema/people.ts'
import { testDatabase } from '#db/testing.ts'
import { seatCouncil, signUp } from '#lib/intake/testing.ts'
import { keepArchives } from './commands/keep-archives.ts'
import { takeArchive } from './commands/take-archive.ts'
import { findArchives } from './queries.ts'
import { verifyArchive } from './verify-archive.ts'

testDatabase()

const folder = mkdtempSync(join(tmpdir(), 'tour-de-table-kept-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('one is made when it is due, read back, and the oldest goes; one that fails is told and tried again', async () => {
  const { council } = await seatCouncil()
  const actor = await signUp(council.id, 'secretariat')
  const settings = { ARCHIVE_DIR: join(folder, 'kept'), ARCHIVE_HOURS: '12', ARCHIVE_KEEP: '2' }
  const made = async () => (await findArchives(actor, council.id))?.made ?? []
  const keep = (hour: number, said: Record<string, string> = settings) =>
    keepArchives(() => new Date(Date.UTC(2030, 9, 1, hour)), { NODE_ENV: 'test', ...said })
  await keep(0, {})
  expect(await made()).toEqual([])
  await keep(0)
  await keep(11)
  const [first] = await made()
  expect(await made()).toMatchObject([
    { filename: 'tour-de-table-2030-10-01T00-00-00Z.zip', failure: null, rows: expect.any(Number) },
  ])
  expect(first?.testedAt).toEqual(first?.finishedAt)
  await verifyArchive(join(settings.ARCHIVE_DIR, first?.filename ?? ''))
  // A file where the folder should be.
  const nowhere = join(folder, 'nowhere')
  writeFileSync(nowhere, '')
  await keep(12, { ...settings, ARCHIVE_DIR: nowhere })
  expect(await made()).toMatchObject([{ failure: 'not-written' }, { failure: null }])
  await keep(13)
  await keep(25)
  expect((await made()).map(({ failure }) => failure)).toEqual([null, null])
  expect(readdirSync(settings.ARCHIVE_DIR)).toHaveLength(2)
  expect(existsSync(join(settings.ARCHIVE_DIR, first?.filename ?? ''))).toBe(false)
})

test('whoever answers for every council takes one along, and each council is told', async () => {
  const { council } = await seatCouncil()
  const actor = await signUp(council.id, 'secretariat')
  const chair = await signUp(council.id, 'chair')
  const now = new Date('2030-10-01T12:00:00Z')
  expect(await takeArchive(chair, now)).toEqual({ ok: false, reason: 'not-allowed' })
  await expect(findArchives(chair, council.id)).rejects.toThrow('administer')
  const taken = await takeArchive(actor, now)
  expect(taken.ok && (await verifyArchive(taken.file)).councils).toMatchObject([{ slug: 'cup' }])
  const told = await (await database()).select().from(auditEntries)
  expect(told.map(({ action, councilId }) => [action, councilId])).toEqual([
    ['take-archive', council.id],
  ])
})
