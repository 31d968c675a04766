import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { documents, submissionVersions } from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { listStatements } from '#lib/submissions/queries/list-statements.ts'
import { continueImport } from './commands/continue-import.ts'
import { startImport } from './commands/start-import.ts'
import { findImport } from './queries.ts'
import { formBytes, seatCouncil } from './testing.ts'

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

const later = () => new Date(NOW.getTime() + 180_000)

test.each([1, 2, 3, 4])(
  'killed after %i of five files, an import is taken up there',
  async (files) => {
    const { id: councilId } = (await seatCouncil()).council
    const importId = await startBatch(councilId)
    await killAfter(importId, files)
    const outcomes = async () =>
      (await findImport(operator, importId))?.files.map((file) => file.outcome)
    expect(await outcomes()).toEqual(OUTCOMES.map((one, at) => (at < files ? one : 'waiting')))
    await continueImport(null, { clock: later })
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
  await continueImport(null, { clock: later })
  expect(await contentOf(councilId)).toEqual(CONTENT)
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
