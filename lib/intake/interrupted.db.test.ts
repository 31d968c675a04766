import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { importFiles } from '#db/schema/intake.ts'
import { documents, submissionVersions } from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { listStatements } from '#lib/submissions/queries/list-statements.ts'
import { answerFile } from './commands/answer-file.ts'
import { claimNext, renewClaims, stillHolds } from './commands/claim.ts'
import { continueImport } from './commands/continue-import.ts'
import { startImport } from './commands/start-import.ts'
import { findImport } from './queries.ts'
import { formBytes, seatCouncil, signUp } from './testing.ts'

testDatabase()

const NOW = new Date('2017-09-20T15:00:00Z')

const BATCH = ['Boreal', 'North Cape', 'Alliance of Utopian Towns', 'Boreal', ''].map(
  (jurisdiction, number) => ({
    filename: `${number}.txt`,
    bytes: formBytes({ jurisdiction, issues: `Question number ${number} of the day.` }),
  }),
)
const OUTCOMES = ['imported', 'imported', 'imported', 'amended', 'held']

/** What an import that nothing interrupts ends in: the second form of Boreal is the one that counts. */
const CONTENT = [
  '5 documents, 4 versions',
  ...[
    ['avu', 2],
    ['boreal', 3],
    ['cap-nord', 1],
  ].flatMap(([key, number]) => [
    `${key} accomplishments Merged two call centres into one.`,
    `${key} accomplishments Opened a single counter in every town.`,
    `${key} issues Question number ${number} of the day.`,
    `${key} priorities Put the renewal of licences online for everyone by next year.`,
  ]),
]

async function startBatch(councilId: number): Promise<number> {
  const started = await startImport(operator, { councilId, files: BATCH, createsCycles: true }, NOW)
  if (!started.ok) throw new Error(started.reason)
  return started.importId
}

async function killAfter(importId: number, files: number): Promise<void> {
  let finished = 0
  const killed = continueImport(importId, {
    clock: () => NOW,
    onFile: async () => {
      finished += 1
      if (finished === files) throw new Error('killed')
    },
  })
  await expect(killed).rejects.toThrow('killed')
}

/** As long after the kill as a claim lasts. */
async function outlastClaims(): Promise<void> {
  const db = await database()
  const earlier = sql`${importFiles.claimedAt} - interval '21 seconds'`
  await db.update(importFiles).set({ claimedAt: earlier })
}

test.each([1, 2, 3, 4])(
  'killed after %i of five files, an import is taken up there',
  async (files) => {
    const { id: councilId } = (await seatCouncil()).council
    const importId = await startBatch(councilId)
    await killAfter(importId, files)
    const outcomes = async () =>
      (await findImport(operator, importId))?.files.map((file) => file.outcome)
    expect(await outcomes()).toEqual(OUTCOMES.map((one, at) => (at < files ? one : 'waiting')))
    await outlastClaims()
    await continueImport(null, { clock: () => NOW })
    expect(await outcomes()).toEqual(OUTCOMES)
    expect(await contentOf(councilId)).toEqual(CONTENT)
  },
)

test('the same files sent again after a kill end in the same content', async () => {
  const { id: councilId } = (await seatCouncil()).council
  const first = await startBatch(councilId)
  await killAfter(first, 2)
  const again = await startBatch(councilId)
  await continueImport(again, { clock: () => NOW })
  expect((await findImport(operator, again))?.files.map((file) => file.outcome)).toEqual([
    'duplicate',
    'duplicate',
    'imported',
    'amended',
    'held',
  ])
  // Its claims have not run out, and nobody has to wait for that: what became of the bytes is known.
  const left = await findImport(operator, first)
  expect(left?.files.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['imported', null],
    ['imported', null],
    ['duplicate', 'same-bytes'],
    ['duplicate', 'same-bytes'],
    ['duplicate', 'same-bytes-held'],
  ])
  expect(left?.files[3]?.submission).toMatchObject({ jurisdiction: { key: 'boreal' }, version: 2 })
  await outlastClaims()
  await continueImport(null, { clock: () => NOW })
  expect(await contentOf(councilId)).toEqual(CONTENT)
})

test('what is refused is refused on the line of the killed import too, and its bytes stay once', async () => {
  const { id: councilId } = (await seatCouncil()).council
  const files = ['1', '2'].map((number) => ({
    filename: `${number}.txt`,
    bytes: new TextEncoder().encode(`%PDF-1.7\nbroken ${number}`),
  }))
  const start = async () => {
    const started = await startImport(operator, { councilId, files }, NOW)
    return started.ok ? started.importId : 0
  }
  const first = await start()
  await killAfter(first, 1)
  const again = await start()
  await continueImport(again, { clock: () => NOW })
  const told = (await findImport(operator, first))?.files.map(({ outcome, reason }) => [
    outcome,
    reason,
  ])
  expect(told).toEqual([
    ['refused', 'damaged'],
    ['refused', 'damaged'],
  ])
  const db = await database()
  expect(await db.$count(documents)).toBe(2)
})

test('what another may not send is not refused to whoever sent it', async () => {
  const { council, idOf } = await seatCouncil()
  const files = [{ filename: 'a.txt', bytes: formBytes({ jurisdiction: 'North Cape' }) }]
  const input = { councilId: council.id, files, createsCycles: true }
  const own = await startImport(operator, input, NOW)
  const person = await signUp(council.id, 'jurisdiction', idOf('boreal'))
  const other = await startImport(person, input, NOW)
  if (!own.ok || !other.ok) throw new Error('not started')
  await continueImport(other.importId, { clock: () => NOW })
  const outcomes = async (id: number) =>
    (await findImport(operator, id))?.files.map((file) => file.outcome)
  expect(await outcomes(other.importId)).toEqual(['refused'])
  expect(await outcomes(own.importId)).toEqual(['waiting'])
  await continueImport(own.importId, { clock: () => NOW })
  expect(await outcomes(own.importId)).toEqual(['imported'])
})

/** What was said, by whom, in which version: everything but the numbers of the rows. */
async function contentOf(councilId: number): Promise<string[]> {
  const db = await database()
  const versions = await db.$count(submissionVersions)
  const said = await listStatements(operator, councilId, readSubmissionFilter({}))
  return [
    `${await db.$count(documents)} documents, ${versions} versions`,
    ...said.map((row) => `${row.jurisdiction.key} ${row.section} ${row.text}`).sort(),
  ]
}

test('two instances share the files out and store each once', async () => {
  const { id: councilId } = (await seatCouncil()).council
  const files = ['Boreal', 'North Cape', 'Alliance of Utopian Towns'].map((jurisdiction) => ({
    filename: `${jurisdiction}.txt`,
    bytes: formBytes({ jurisdiction }),
  }))
  const started = await startImport(operator, { councilId, files, createsCycles: true }, NOW)
  if (!started.ok) throw new Error(started.reason)
  await Promise.all([continueImport(started.importId), continueImport(started.importId)])
  const found = await findImport(operator, started.importId)
  expect(found?.files.map((file) => file.outcome)).toEqual(['imported', 'imported', 'imported'])
  expect((await contentOf(councilId))[0]).toBe('3 documents, 3 versions')
})

test('a file whose claim is renewed stays with who holds it, and with nobody else afterwards', async () => {
  const { id: councilId } = (await seatCouncil()).council
  const importId = await startBatch(councilId)
  const first = await claimNext(importId)
  if (!first) throw new Error('nothing to claim')
  await outlastClaims()
  await renewClaims([first])
  const second = await claimNext(importId)
  expect(second?.file.position).toBe(1)
  await outlastClaims()
  const taken = await claimNext(importId)
  expect(taken?.file.id).toBe(first.file.id)
  const db = await database()
  expect(await db.transaction((tx) => stillHolds(tx, first))).toBe(false)
  expect(taken && (await db.transaction((tx) => stillHolds(tx, taken)))).toBe(true)
})

/** The first file of the batch, sent once more; and what becomes of it each time that somebody works. */
async function sendFirst(councilId: number) {
  const input = { councilId, files: BATCH.slice(0, 1), createsCycles: true }
  const started = await startImport(operator, input, NOW)
  if (!started.ok) throw new Error(started.reason)
  const { importId } = started
  const look = async () => (await findImport(operator, importId))?.files[0]
  const work = async () => {
    await continueImport(importId, { clock: () => NOW })
    return look()
  }
  return { look, work }
}

/** No version can be stored meanwhile, and no code of ours can mend that. */
async function whileNothingStores<Result>(act: () => Promise<Result>): Promise<Result> {
  const db = await database()
  await db.execute(sql`alter table submission_versions add constraint tripping check (number < 0)`)
  return act().finally(() =>
    db.execute(sql`alter table submission_versions drop constraint tripping`),
  )
}

test('a file that trips our own code three times waits for a person, its bytes kept', async () => {
  const { id: councilId } = (await seatCouncil()).council
  const { work: only } = await sendFirst(councilId)
  const held = await whileNothingStores(only)
  const db = await database()
  expect(held).toMatchObject({ outcome: 'held', reason: 'stumbled' })
  expect(await db.$count(documents)).toBe(1)
  expect(await answerFile(operator, held ?? { id: 0, revision: 0 }, {}, NOW)).toMatchObject({
    ok: true,
  })
  expect(await only()).toMatchObject({ outcome: 'imported', reason: null })
})

test('a file over which we stumbled is read when it is sent again, and its line says so', async () => {
  const { id: councilId } = (await seatCouncil()).council
  const first = await sendFirst(councilId)
  expect(await whileNothingStores(first.work)).toMatchObject({ reason: 'stumbled' })
  const second = await sendFirst(councilId)
  expect(await second.work()).toMatchObject({ outcome: 'imported' })
  expect(await first.look()).toMatchObject({ outcome: 'duplicate', reason: 'same-bytes' })
})
