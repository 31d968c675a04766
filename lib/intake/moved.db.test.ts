import { desc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { seats } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { members, reportedFigures } from '#db/schema/membership.ts'
import { auditEntries } from '#db/schema/people.ts'
import { reviewEdits } from '#db/schema/reviews.ts'
import { submissions, submissionVersions } from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, operator } from '#lib/auth/actor.ts'
import { acceptReading } from '#lib/submissions/commands/accept-reading.ts'
import { correctReading, undoCorrection } from '#lib/submissions/commands/correct-reading.ts'
import { findReview } from '#lib/submissions/queries/find-review.ts'
import { findSubmission } from '#lib/submissions/queries/find-submission.ts'
import type { Edit } from '#lib/submissions/review.ts'
import { importFile } from './commands/import-file.ts'
import { findImport } from './queries.ts'
import { formBytes, seatCouncil, signUp, type Words } from './testing.ts'

testDatabase()

const NOW = new Date('2017-09-20T15:00:00Z')
const LATER = new Date('2017-09-21T15:00:00Z')

async function begin() {
  const { council, idOf } = await seatCouncil()
  const secretariat = await signUp(council.id, 'secretariat')
  const send = async (words: Words = {}, answers = {}) => {
    const input = { councilId: council.id, filename: 'form.txt', bytes: formBytes(words), answers }
    const sent = await importFile(operator, { ...input, createsCycles: true }, NOW)
    if (!sent.ok || !sent.submission) throw new Error('not stored')
    return sent.submission.id
  }
  const look = async (id: number) => {
    const found = await findReview(secretariat, id)
    if (!found) throw new Error('no review')
    const { version } = found
    return { ...found, seen: { versionId: version.id, revision: version.revision } }
  }
  const correct = async (id: number, edit: Edit, actor: Actor = secretariat) =>
    correctReading(actor, (await look(id)).seen, edit, NOW)
  const accept = async (id: number) =>
    acceptReading(secretariat, (await look(id)).seen, 'all', LATER)
  const to = (key: Parameters<typeof idOf>[0]) =>
    ({ kind: 'jurisdiction', jurisdictionId: idOf(key) }) as const
  return { council, idOf, secretariat, send, look, correct, accept, to }
}

async function standing() {
  const db = await database()
  const rows = await db.select().from(submissions).orderBy(submissions.id)
  return rows.map(({ jurisdictionId, currentVersionId }) => [jurisdictionId, currentVersionId])
}

const said = (found: Awaited<ReturnType<typeof findSubmission>>) =>
  found?.sections.flatMap(({ statements }) => statements.map(({ text }) => text))

test('drafted, undone and made again: nothing moves before it is accepted', async () => {
  const { send, look, correct, to, secretariat, idOf } = await begin()
  const id = await send()
  const before = await standing()
  expect(await correct(id, to('cap-nord'))).toMatchObject({ ok: true })
  expect((await look(id)).reading).toMatchObject({ place: { jurisdictionId: idOf('cap-nord') } })
  expect((await look(id)).reading.accepted).toContain('field:jurisdiction')
  await undoCorrection(secretariat, (await look(id)).seen, 'undo', NOW)
  expect((await look(id)).reading.place.jurisdictionId).toBe(idOf('boreal'))
  await undoCorrection(secretariat, (await look(id)).seen, 'redo', NOW)
  expect((await look(id)).reading.place.jurisdictionId).toBe(idOf('cap-nord'))
  expect(await standing()).toEqual(before)
})

test('accepted, the form goes where it belongs, keeps its address, and is audited', async () => {
  const { send, correct, accept, to, secretariat, idOf } = await begin()
  const id = await send()
  const before = said(await findSubmission(secretariat, id))
  await correct(id, to('cap-nord'))
  expect(await accept(id)).toMatchObject({ ok: true, isCorrected: true, movedTo: null })
  const found = await findSubmission(secretariat, id)
  expect(found?.jurisdiction.key).toBe('cap-nord')
  expect(found?.version).toMatchObject({ number: 2, reviewedBy: secretariat.name })
  expect(said(found)).toEqual(before)
  const again = await findReview(secretariat, id)
  expect(again?.reading.fields.jurisdiction).toMatchObject({ value: 'cap-nord', why: 'reviewed' })
  const db = await database()
  expect(await db.$count(submissions)).toBe(1)
  const [line] = await db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.action, 'move-submission'))
  expect(line).toMatchObject({
    actorId: secretariat.kind === 'person' ? secretariat.userId : null,
    details: { from: { jurisdictionId: idOf('boreal') }, to: { jurisdictionId: idOf('cap-nord') } },
  })
})

test('a form that seemed to amend another leaves it standing as it was', async () => {
  const { send, look, correct, accept, to, secretariat } = await begin()
  const id = await send()
  await send({ issues: 'We look for somebody who has mapped a coast.' })
  const imports = await findImport(operator, 2)
  await correct(id, to('cap-nord'))
  const done = await accept(id)
  if (!done.ok || done.movedTo === null) throw new Error('not moved')
  const [kept, moved] = [
    await findSubmission(secretariat, id),
    await findSubmission(secretariat, done.movedTo),
  ]
  expect(kept?.jurisdiction.key).toBe('boreal')
  expect(kept?.versions.map(({ number }) => number)).toEqual([1])
  expect(said(kept)?.at(-1)).toContain('a model agreement')
  expect(moved?.jurisdiction.key).toBe('cap-nord')
  expect(moved?.versions.map(({ number }) => number)).toEqual([2, 1])
  expect(said(moved)?.at(-1)).toBe('We look for somebody who has mapped a coast.')
  const first = await findSubmission(secretariat, done.movedTo, 1)
  expect(first?.sections.flatMap(({ statements }) => statements)).not.toContainEqual(
    expect.objectContaining({ previousId: expect.any(Number) }),
  )
  expect((await look(id)).version.number).toBe(1)
  // The line of the import that brought it opens it where it stands now.
  expect(imports?.files[0]?.submission?.id).toBe(id)
  const opened = (await findImport(operator, 2))?.files[0]?.submission
  expect(opened).toMatchObject({ id: done.movedTo, version: 1 })
})

test('the cycle too; and what is sent again is still known', async () => {
  const { send, correct, accept, secretariat, council } = await begin()
  const id = await send()
  await send({ jurisdiction: 'North Cape', cycle: 'May 2018' })
  const db = await database()
  const [may] = await db.select().from(cycles).where(eq(cycles.month, 5))
  await correct(id, { kind: 'cycle', cycleId: may?.id ?? 0 })
  expect(await accept(id)).toMatchObject({ ok: true })
  expect((await findSubmission(secretariat, id))?.cycle.month).toBe(5)
  const repeated = { councilId: council.id, filename: 'form.txt', bytes: formBytes() }
  const again = await importFile(operator, repeated, LATER)
  expect(again).toMatchObject({ outcome: 'duplicate', submission: { id } })
})

test('where another form stands already, nothing moves and the draft waits', async () => {
  const { send, look, correct, accept, to, idOf } = await begin()
  const id = await send()
  const other = await send({ jurisdiction: 'North Cape', issues: 'Nobody here reads maps.' })
  await correct(id, { kind: 'contact', name: 'Aude Lanoix' })
  expect(await correct(id, to('cap-nord'))).toMatchObject({ ok: true })
  expect((await look(id)).standing).toBe(other)
  const before = await standing()
  expect(await accept(id)).toEqual({ ok: false, reason: 'taken' })
  expect(await standing()).toEqual(before)
  const { reading, edits } = await look(id)
  expect(edits.map(({ edit }) => edit.kind)).toEqual(['contact', 'jurisdiction'])
  expect(reading).toMatchObject({ contact: 'Aude Lanoix' })
  await correct(id, to('avu'))
  expect((await look(id)).standing).toBeNull()
  expect(await accept(id)).toMatchObject({ ok: true })
  expect((await standing()).map(([where]) => where)).toEqual([idOf('avu'), idOf('cap-nord')])
})

test('of two forms moved to one place at once, one goes there and the other waits', async () => {
  const { send, correct, accept, to } = await begin()
  const ids = [await send(), await send({ jurisdiction: 'North Cape', issues: 'We need maps.' })]
  for (const id of ids) await correct(id, to('avu'))
  const answers = await Promise.all(ids.map(accept))
  expect(answers.map((one) => (one.ok ? 'moved' : one.reason)).sort()).toEqual(['moved', 'taken'])
})

test('an association’s claims come and go with its forms', async () => {
  const { send, correct, accept, to } = await begin()
  const issues = 'Our network has three new members: Havreville (Quebec), Montclair and Portneige.'
  const id = await send({ issues })
  const db = await database()
  expect(await db.$count(members)).toBe(0)
  await correct(id, to('avu'))
  await accept(id)
  expect(await db.$count(members)).toBeGreaterThan(0)
  expect(await db.$count(reportedFigures)).toBeGreaterThan(0)
  await correct(id, to('boreal'))
  await accept(id)
  expect(await db.$count(members)).toBe(0)
  const [last] = await db.select().from(submissionVersions).orderBy(desc(submissionVersions.id))
  const figures = eq(reportedFigures.versionId, last?.id ?? 0)
  expect(await db.$count(reportedFigures, figures)).toBe(0)
})

test('what the form that stays had announced is announced again', async () => {
  const { send, correct, accept, to } = await begin()
  const jurisdiction = 'Alliance of Utopian Towns'
  const issues = 'Our network has three new members: Havreville (Quebec), Montclair and Portneige.'
  const id = await send({ jurisdiction, issues })
  const db = await database()
  const names = async () => (await db.select().from(members)).map(({ name }) => name).sort()
  const announced = await names()
  expect(announced.length).toBeGreaterThan(0)
  await send({ jurisdiction, issues: 'Nothing to announce, but we need maps.' })
  expect(await names()).toEqual([])
  await correct(id, to('boreal'))
  await accept(id)
  expect(await names()).toEqual(announced)
})

test('no place but a seat and a cycle of the council, and none that it has already', async () => {
  const { send, look, correct, to, idOf, council } = await begin()
  const id = await send()
  expect(await correct(id, to('boreal'))).toEqual({ ok: false, reason: 'as-it-is' })
  const nobody = { kind: 'jurisdiction', jurisdictionId: 99_999 } as const
  expect(await correct(id, nobody)).toEqual({ ok: false, reason: 'unknown-jurisdiction' })
  const never = { kind: 'cycle', cycleId: 99_999 } as const
  expect(await correct(id, never)).toEqual({ ok: false, reason: 'no-cycle' })
  await correct(id, to('cap-nord'))
  const db = await database()
  await db.delete(seats).where(eq(seats.jurisdictionId, idOf('cap-nord')))
  const seen = (await look(id)).seen
  const refused = { ok: false, reason: 'unknown-jurisdiction' }
  expect(await acceptReading(operator, seen, 'all', LATER)).toEqual(refused)
  expect(await db.$count(seats, eq(seats.councilId, council.id))).toBe(2)
})

test('a member of a jurisdiction moves nothing, neither away nor here', async () => {
  const { council, idOf, send, look, to } = await begin()
  const id = await send()
  const { seen } = await look(id)
  for (const key of ['boreal', 'cap-nord'] as const) {
    const person = await signUp(council.id, 'jurisdiction', idOf(key))
    const refused = { ok: false, reason: 'not-allowed' }
    expect(await correctReading(person, seen, to('cap-nord'), NOW)).toEqual(refused)
  }
  // Even one who was given the secretariat's role for one jurisdiction.
  const bound = await signUp(council.id, 'secretariat', idOf('boreal'))
  const other = { ok: false, reason: 'other-jurisdiction' }
  expect(await correctReading(bound, seen, to('cap-nord'), NOW)).toEqual(other)
  const db = await database()
  expect(await db.$count(reviewEdits)).toBe(0)
})

test('put elsewhere than the form itself says, it is in doubt until somebody settles it', async () => {
  const { send, look, secretariat, idOf } = await begin()
  const id = await send({}, { jurisdictionId: idOf('cap-nord'), month: { year: 2031, month: 10 } })
  const { reading, seen, cycle, jurisdiction } = await look(id)
  expect([cycle.year, jurisdiction.key]).toEqual([2031, 'cap-nord'])
  const doubt = { confidence: 'check', why: 'answered-otherwise' }
  expect(reading.fields).toMatchObject({
    jurisdiction: { ...doubt, value: 'boreal' },
    cycle: { ...doubt, value: { year: 2017, month: 10 } },
  })
  const sure = await acceptReading(secretariat, seen, 'sure', LATER)
  expect(sure).toMatchObject({ ok: true, isFinished: false })
})
