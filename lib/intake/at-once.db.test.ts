import { asc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { submissions, submissionVersions } from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { continueImport } from './commands/continue-import.ts'
import { startImport } from './commands/start-import.ts'
import { findImport } from './queries.ts'
import { formBytes, seatCouncil, type Words } from './testing.ts'

testDatabase()

const NOW = new Date('2017-09-20T15:00:00Z')
const OTHER = {
  accomplishments: ['A ferry carries the mobile counter.', 'Clerks learn three languages.'],
  issues: 'Nobody in the north repairs our printers.',
}
const ALIKE = {
  issues: 'We look for a model agreement to share data between ministries and towns.',
}
/** Of a form that repeats nothing of the first, not even its one priority. */
const changed = (words: Words) =>
  new TextEncoder().encode(
    new TextDecoder().decode(formBytes(words)).replace(/Put the renewal.*/, 'Buy a boat.'),
  )

async function begin() {
  const { council } = await seatCouncil()
  const start = async (bytes: Uint8Array) => {
    const files = [{ filename: 'form.txt', bytes }]
    const started = await startImport(
      operator,
      { councilId: council.id, files, createsCycles: true },
      NOW,
    )
    if (!started.ok) throw new Error(started.reason)
    return started.importId
  }
  const fileOf = async (importId: number) => (await findImport(operator, importId))?.files[0]
  return { start, fileOf }
}

async function versions() {
  const db = await database()
  expect(await db.$count(submissions)).toBe(1)
  const rows = await db.select().from(submissionVersions).orderBy(asc(submissionVersions.number))
  return rows.map(({ number, documentId }) => [number, documentId])
}

const resume = (importId: number) => continueImport(importId, { clock: () => NOW })

test.each([1, 2, 3, 4])(
  'two first forms that differ, at once: one counts, one is asked about (%i)',
  async () => {
    const { start, fileOf } = await begin()
    const [first, second] = [await start(formBytes()), await start(changed(OTHER))]
    await Promise.all([resume(second), resume(first)])
    const files = [await fileOf(first), await fileOf(second)]
    const outcomes = files.map((file) => file?.outcome)
    expect(outcomes.toSorted()).toEqual(['held', 'imported'])
    const held = files.find((file) => file?.outcome === 'held')
    expect(held?.reason).toBe(outcomes[0] === 'held' ? 'older-form' : 'another-form')
    expect(held?.documentId).not.toBe(null)
    const counts = files.find((file) => file?.outcome === 'imported')
    expect(await versions()).toEqual([[1, counts?.documentId]])
  },
)

test.each([1, 2, 3, 4])(
  'two that are plainly one form, at once: versions count by arrival (%i)',
  async () => {
    const { start, fileOf } = await begin()
    const [first, second] = [await start(formBytes()), await start(formBytes(ALIKE))]
    await Promise.all([resume(second), resume(first)])
    const files = [await fileOf(first), await fileOf(second)]
    // Whichever was stored first: the one that arrived first never replaces the other unasked.
    const stored = files.filter((file) => file?.outcome !== 'held').map((file) => file?.documentId)
    const isOvertaken = files[0]?.outcome === 'held'
    expect(files.map((file) => file?.outcome)).toEqual(
      isOvertaken ? ['held', 'imported'] : ['imported', 'amended'],
    )
    expect(files[0]?.reason).toBe(isOvertaken ? 'older-form' : null)
    expect(await versions()).toEqual(stored.map((id, index) => [index + 1, id]))
  },
)

test('stored in the other order than they arrived, the older asks and replaces nothing', async () => {
  const { start, fileOf } = await begin()
  const [first, second] = [await start(formBytes()), await start(formBytes(ALIKE))]
  await resume(second)
  await resume(first)
  expect(await fileOf(first)).toMatchObject({ outcome: 'held', reason: 'older-form' })
  expect(await versions()).toEqual([[1, (await fileOf(second))?.documentId]])
})
