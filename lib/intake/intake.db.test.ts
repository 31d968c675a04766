import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { reportedFigures } from '#db/schema/membership.ts'
import { auditEntries } from '#db/schema/people.ts'
import { documents, statements, submissionVersions } from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { findOrCreateCycle } from '#lib/cycles/commands/create-cycle.ts'
import { answerFile } from './commands/answer-file.ts'
import { continueImport } from './commands/continue-import.ts'
import { importFile } from './commands/import-file.ts'
import { discardFile } from './commands/settle-file.ts'
import { startImport } from './commands/start-import.ts'
import { findImport } from './queries.ts'
import { formBytes, seatCouncil, signUp, type Words } from './testing.ts'

testDatabase()

const NOW = new Date('2017-09-20T15:00:00Z')
const OCTOBER = { year: 2017, month: 10 }

async function seat() {
  const { council, idOf } = await seatCouncil()
  const send = (words: Words = {}, filename = 'form.txt') =>
    importFile(
      operator,
      { councilId: council.id, filename, bytes: formBytes(words), createsCycles: true },
      NOW,
    )
  return { councilId: council.id, idOf, send }
}

async function count() {
  const db = await database()
  const all = { documents, submissionVersions, statements }
  const counts = await Promise.all(Object.values(all).map((table) => db.$count(table)))
  return counts
}

test('a form becomes a submission, with its sections, statements and trace', async () => {
  const { send } = await seat()
  const sent = await send()
  expect(sent).toMatchObject({ ok: true, outcome: 'imported', reason: null })
  if (!sent.ok) throw new Error(sent.reason)
  expect(sent.submission).toMatchObject({
    version: 1,
    cycle: OCTOBER,
    jurisdiction: { key: 'boreal' },
  })
  expect(await count()).toEqual([1, 1, 4])
  const db = await database()
  const [audit] = await db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.action, 'import-submission'))
  expect(audit?.subject).toBe(`submission/${sent.submission?.id}`)
})

test('the same bytes again change nothing, under whatever name', async () => {
  const { send } = await seat()
  const first = await send()
  const before = await count()
  const again = await send({}, 'form (2).txt')
  expect(again).toMatchObject({ outcome: 'duplicate', reason: 'same-bytes' })
  if (!first.ok || !again.ok) throw new Error('refused')
  expect(again.submission).toEqual(first.submission)
  expect(await count()).toEqual(before)
})

test('an amended form is version 2, and each statement knows what it was', async () => {
  const { send } = await seat()
  await send()
  const amended = await send({
    accomplishments: ['Merged three call centres into one.', 'Hired a first chief of service.'],
  })
  expect(amended).toMatchObject({ outcome: 'amended', submission: { version: 2 } })
  const db = await database()
  const rows = await db
    .select({ id: statements.id, text: statements.text, previousId: statements.previousId })
    .from(statements)
    .orderBy(asc(statements.id))
  const second = rows.slice(4)
  const was = second.map((row) => rows.find(({ id }) => id === row.previousId)?.text ?? null)
  expect(was).toEqual(['Merged two call centres into one.', null, rows[2]?.text, rows[3]?.text])
})

test('a figure is kept with the month it speaks of', async () => {
  const { send } = await seat()
  const said = 'As of October 2016, our network had 48 member municipalities in 3 provinces.'
  await send({ jurisdiction: 'Alliance of Utopian Towns', accomplishments: [said] })
  const db = await database()
  const [figure] = await db.select().from(reportedFigures)
  expect(figure).toMatchObject({ metric: 'municipalities', value: 48, isCorrection: false })
  expect(figure?.asOf).toEqual({ year: 2016, month: 10 })
})

test('a form saved again with the same words is version 2, and says that nothing changed', async () => {
  const { councilId, send } = await seat()
  await send()
  const bytes = Uint8Array.from([...formBytes(), 10, 10])
  const again = await importFile(operator, { councilId, filename: 'form.txt', bytes }, NOW)
  expect(again).toMatchObject({ outcome: 'amended', warnings: ['nothing-changed'] })
})

test('who it is from is asked, and the answer stores it', async () => {
  const { councilId, idOf, send } = await seat()
  await findOrCreateCycle(operator, { councilId, ...OCTOBER }, NOW)
  const held = await send({ jurisdiction: '' })
  expect(held).toMatchObject({ outcome: 'held', reason: 'unknown-jurisdiction', submission: null })
  if (!held.ok) throw new Error(held.reason)
  expect(held.recognised).toMatchObject({ asks: ['jurisdiction'], month: OCTOBER })
  expect(await send({ jurisdiction: '' })).toMatchObject({ reason: 'same-bytes-held' })
  const secretary = await signUp(councilId, 'secretariat')
  const viewer = await signUp(councilId, 'viewer')
  const answer = { jurisdictionId: idOf('cap-nord') }
  expect(await answerFile(viewer, held, answer, NOW)).toEqual({
    ok: false,
    reason: 'not-allowed',
  })
  const answered = await answerFile(secretary, held, answer, NOW)
  if (!answered.ok) throw new Error(answered.reason)
  expect(await answerFile(secretary, held, answer, NOW)).toEqual({
    ok: false,
    reason: 'not-held',
    isGone: true,
    change: { by: expect.any(String), at: NOW },
  })
  await continueImport(answered.importId)
  const found = await findImport(operator, answered.importId)
  expect(found?.files[0]).toMatchObject({
    outcome: 'imported',
    submission: { jurisdiction: { key: 'cap-nord' } },
  })
  const db = await database()
  const [version] = await db.select().from(submissionVersions)
  expect(version?.acceptedBy).toBe(secretary.userId)
})

test('a cycle nobody has opened is asked for, unless the sender opens cycles', async () => {
  const { councilId, send } = await seat()
  const bytes = formBytes()
  const held = await importFile(operator, { councilId, filename: 'form.txt', bytes }, NOW)
  expect(held).toMatchObject({
    outcome: 'held',
    reason: 'new-cycle',
    recognised: { month: OCTOBER },
  })
  if (!held.ok) throw new Error(held.reason)
  const answered = await answerFile(operator, held, { month: OCTOBER }, NOW)
  if (!answered.ok) throw new Error(answered.reason)
  await continueImport(answered.importId)
  expect(await send()).toMatchObject({ outcome: 'duplicate' })
})

test('a held file that is discarded leaves its line and nothing else', async () => {
  const { send } = await seat()
  const held = await send({ jurisdiction: '' })
  if (!held.ok) throw new Error(held.reason)
  expect(await discardFile(operator, held, NOW)).toMatchObject({ ok: true })
  expect(await count()).toEqual([0, 0, 0])
  expect(await send({ jurisdiction: '' })).toMatchObject({ outcome: 'held' })
})

test.each([
  ['nothing in it', '', 'form.txt', 'empty', 0],
  ['text under the name of a Word document', 'Lunch is at noon.', 'form.docx', 'wrong-kind', 1],
  ['a broken PDF', '%PDF-1.7\nnothing', 'form.pdf', 'damaged', 1],
])(
  '%s is refused by name and leaves no more than its bytes',
  async (_, text, filename, reason, kept) => {
    const { councilId } = await seat()
    const bytes = new TextEncoder().encode(text)
    const sent = await importFile(operator, { councilId, filename, bytes }, NOW)
    expect(sent).toMatchObject({ outcome: 'refused', reason, submission: null })
    expect(await count()).toEqual([kept, 0, 0])
  },
)

test('a jurisdiction sends its own form while the cycle is open, and no other', async () => {
  const { councilId, idOf } = await seat()
  await findOrCreateCycle(operator, { councilId, ...OCTOBER }, NOW)
  const boreal = await signUp(councilId, 'jurisdiction', idOf('boreal'))
  const from = (words: Words, now = NOW) =>
    importFile(boreal, { councilId, filename: 'form.txt', bytes: formBytes(words) }, now)
  expect(await from({ jurisdiction: 'North Cape' })).toMatchObject({
    outcome: 'refused',
    reason: 'other-jurisdiction',
  })
  expect(await from({}, new Date('2017-12-01T15:00:00Z'))).toMatchObject({ reason: 'cycle-closed' })
  expect(await from({})).toMatchObject({ outcome: 'imported' })
  const unnamed = await from({ jurisdiction: '' })
  if (!unnamed.ok) throw new Error(unnamed.reason)
  const other = { jurisdictionId: idOf('cap-nord') }
  expect(await answerFile(boreal, unnamed, other, NOW)).toMatchObject({
    reason: 'other-jurisdiction',
  })
})

test('a viewer sends nothing and sees no import', async () => {
  const { councilId, send } = await seat()
  const viewer = await signUp(councilId, 'viewer')
  const input = { councilId, files: [{ filename: 'a.txt', bytes: formBytes() }] }
  expect(await startImport(viewer, input, NOW)).toEqual({ ok: false, reason: 'not-allowed' })
  await send()
  await expect(findImport(viewer, 1)).rejects.toThrow('submit')
})
