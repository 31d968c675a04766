import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { reportedFigures } from '#db/schema/membership.ts'
import { auditEntries } from '#db/schema/people.ts'
import { reviewEdits } from '#db/schema/reviews.ts'
import { statements, submissionVersions } from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotAllowed, operator } from '#lib/auth/actor.ts'
import { acceptReading } from '#lib/submissions/commands/accept-reading.ts'
import { correctReading, undoCorrection } from '#lib/submissions/commands/correct-reading.ts'
import { findReview } from '#lib/submissions/queries/find-review.ts'
import { findSubmission } from '#lib/submissions/queries/find-submission.ts'
import type { Edit } from '#lib/submissions/review.ts'
import { importFile } from './commands/import-file.ts'
import { formBytes, seatCouncil, signUp } from './testing.ts'

testDatabase()

const NOW = new Date('2017-09-20T15:00:00Z')
const LATER = new Date('2017-09-21T15:00:00Z')

async function begin() {
  const { council, idOf } = await seatCouncil()
  const input = { councilId: council.id, filename: 'form.txt', bytes: formBytes() }
  const sent = await importFile(operator, { ...input, createsCycles: true }, NOW)
  if (!sent.ok) throw new Error(sent.reason)
  const secretariat = await signUp(council.id, 'secretariat')
  const id = sent.submission?.id ?? 0
  const look = async () => {
    const found = await findReview(secretariat, id)
    if (!found) throw new Error('no review')
    const { version, reading } = found
    return {
      ...found,
      seen: { versionId: version.id, revision: version.revision },
      text: reading.text,
    }
  }
  const correct = async (edit: Edit, actor: Actor = secretariat) =>
    correctReading(actor, (await look()).seen, edit, NOW)
  const keyOf = async (words: string) => {
    const all = (await look()).reading.sections.flatMap((section) => section.statements)
    return all.find(({ text }) => text.includes(words))?.key ?? 'none'
  }
  return { council, idOf, secretariat, id, look, correct, keyOf }
}

const said = (found: Awaited<ReturnType<typeof findSubmission>>) =>
  found?.sections.flatMap(({ kind, statements }) =>
    statements.map(({ text }) => `${kind}: ${text}`),
  )

test('what the reader was unsure of is kept, and shown first', async () => {
  const { look } = await begin()
  const { reading, version } = await look()
  expect(reading.fields.jurisdiction).toMatchObject({ value: 'boreal', confidence: 'sure' })
  expect(reading.fields.cycle).toMatchObject({ value: { year: 2017, month: 10 } })
  expect(reading.fields.contact).toMatchObject({ value: null, confidence: 'likely' })
  expect(version).toMatchObject({ reviewedAt: null, revision: 0 })
})

test('accepted as it was read: the same version, with who and when', async () => {
  const { look, id, secretariat } = await begin()
  const sure = await acceptReading(secretariat, (await look()).seen, 'sure', NOW)
  expect(sure).toMatchObject({ ok: true, isFinished: false })
  const all = await acceptReading(secretariat, (await look()).seen, 'all', LATER)
  expect(all).toMatchObject({ ok: true, isFinished: true, isCorrected: false })
  const found = await findSubmission(secretariat, id)
  expect(found?.version).toMatchObject({
    number: 1,
    reviewedAt: LATER,
    reviewedBy: secretariat.name,
  })
})

test('accepted with corrections: a new version of the same document, each statement knows what it was', async () => {
  const { look, correct, keyOf, id, secretariat } = await begin()
  const before = await findSubmission(secretariat, id)
  const text = (await look()).text
  await correct({ kind: 'join', statement: await keyOf('Merged two') })
  await correct({
    kind: 'move',
    statement: await keyOf('Put the renewal'),
    section: 'changes',
    before: null,
  })
  const start = text.indexOf('Boreal')
  await correct({ kind: 'make', span: { start, end: start + 6 }, section: 'sharing' })
  await correct({ kind: 'contact', name: 'Aude Lanoix' })
  const done = await acceptReading(secretariat, (await look()).seen, 'all', LATER)
  expect(done).toMatchObject({ ok: true, isFinished: true, isCorrected: true })
  const found = await findSubmission(secretariat, id)
  expect(said(found)).toEqual([
    'accomplishments: Opened a single counter in every town. Merged two call centres into one.',
    'changes: Put the renewal of licences online for everyone by next year.',
    'sharing: Boreal',
    'issues: We look for a model agreement to share data between ministries.',
  ])
  expect(found?.version).toMatchObject({ number: 2, contact: 'Aude Lanoix', reviewedAt: LATER })
  expect(found?.version.document.id).toBe(before?.version.document.id)
  expect(found?.changes.map(({ kind }) => kind)).toEqual(['changed', 'moved', 'added', 'removed'])
  const db = await database()
  const rows = await db.select().from(statements).orderBy(asc(statements.id))
  expect(rows.slice(4).map((row) => row.previousId)).toEqual([
    rows[0]?.id,
    rows[2]?.id,
    null,
    rows[3]?.id,
  ])
  for (const row of rows)
    for (const { start, end } of row.spans) expect(row.text).toContain(text.slice(start, end))
  const actions = await db
    .select({ action: auditEntries.action })
    .from(auditEntries)
    .orderBy(auditEntries.id)
  expect(actions.filter(({ action }) => action === 'correct-reading')).toHaveLength(4)
  expect(actions.at(-1)?.action).toBe('accept-reading')
})

test('a dropped statement waits for a place in the new version; dressing is not asked about again', async () => {
  const { look, correct, keyOf, id, secretariat } = await begin()
  await correct({ kind: 'drop', statement: await keyOf('Merged two') })
  await acceptReading(secretariat, (await look()).seen, 'all', LATER)
  const found = await findSubmission(secretariat, id)
  const words = found?.unplaced.map(({ span }) => found.document.slice(span.start, span.end))
  expect(words).toEqual(['Merged two call centres into one.'])
  const [passage] = (await look()).reading.unplaced
  if (!passage) throw new Error('no passage')
  await correct({ kind: 'furniture', spans: [passage] })
  const again = await acceptReading(secretariat, (await look()).seen, 'all', LATER)
  expect(again).toMatchObject({ isFinished: true, isCorrected: false })
  const settled = await findSubmission(secretariat, id)
  expect(settled?.version.number).toBe(2)
  expect(settled?.unplaced.map(({ verdict }) => verdict)).toEqual(['furniture'])
  expect((await look()).reading.unplaced).toEqual([])
})

test('undone, made again, and forgotten once another is made instead', async () => {
  const { look, correct, keyOf, secretariat } = await begin()
  const turn = async (way: 'undo' | 'redo') =>
    undoCorrection(secretariat, (await look()).seen, way, new Date())
  const count = async () => (await look()).edits.length
  const asRead = (await look()).reading
  await correct({ kind: 'drop', statement: await keyOf('Merged two') })
  await correct({ kind: 'drop', statement: await keyOf('Opened a single') })
  await turn('undo')
  await turn('undo')
  expect((await look()).reading).toEqual(asRead)
  expect(await turn('undo')).toEqual({ ok: false, reason: 'nothing-to-undo' })
  await turn('redo')
  expect(await keyOf('Merged two')).toBe('none')
  expect(await keyOf('Opened a single')).not.toBe('none')
  await correct({ kind: 'contact', name: 'Aude Lanoix' })
  expect(await turn('redo')).toEqual({ ok: false, reason: 'nothing-to-undo' })
  expect(await count()).toBe(2)
})

test('of two people at once the second is told, and nothing of theirs is done unseen', async () => {
  const { look, correct, keyOf } = await begin()
  const { seen } = await look()
  const drop = { kind: 'drop', statement: await keyOf('Merged two') } as const
  expect(await correct(drop)).toMatchObject({ ok: true })
  const second = { kind: 'language', statement: await keyOf('Opened'), language: 'fr' } as const
  expect(await correctReading(operator, seen, second, NOW)).toEqual({ ok: false, reason: 'stale' })
  expect(await acceptReading(operator, seen, 'all', NOW)).toEqual({ ok: false, reason: 'stale' })
  const again = await Promise.all(
    [1, 2].map(async () => correctReading(operator, (await look()).seen, second, NOW)),
  )
  expect(again.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a form that was amended in the meantime is reviewed in its new version only', async () => {
  const { look, secretariat, council } = await begin()
  const { seen } = await look()
  const bytes = formBytes({ issues: 'We look for a model agreement to share maps.' })
  await importFile(operator, { councilId: council.id, filename: 'form.txt', bytes }, LATER)
  const refused = { ok: false, reason: 'not-current' }
  expect(await acceptReading(secretariat, seen, 'all', LATER)).toEqual(refused)
  expect((await look()).version).toMatchObject({ number: 2, reviewedAt: null })
})

test('a figure goes with its verdict, and words that became an answer are searched for more', async () => {
  const { council, secretariat } = await begin()
  const issues = 'The network now represents more than 50 municipalities across five provinces.'
  const bytes = formBytes({ jurisdiction: 'Alliance of Utopian Towns', issues })
  const sent = await importFile(operator, { councilId: council.id, filename: 'a.txt', bytes }, NOW)
  if (!sent.ok) throw new Error(sent.reason)
  const db = await database()
  await db.update(reportedFigures).set({ verdict: 'accepted' }).where(eq(reportedFigures.value, 50))
  const found = await findReview(secretariat, sent.submission?.id ?? 0)
  if (!found) throw new Error('no review')
  const { version, reading } = found
  const key = reading.sections.at(-1)?.statements[0]?.key ?? ''
  const seen = { versionId: version.id, revision: 0 }
  await correctReading(
    secretariat,
    seen,
    { kind: 'move', statement: key, section: 'sharing', before: null },
    NOW,
  )
  await acceptReading(secretariat, { ...seen, revision: 1 }, 'all', LATER)
  const after = await findSubmission(secretariat, sent.submission?.id ?? 0)
  expect(after?.version.number).toBe(2)
  expect(after?.figures.map(({ value, verdict }) => [value, verdict])).toEqual([
    [50, 'accepted'],
    [5, 'proposed'],
  ])
})

test.each(['chair', 'jurisdiction', 'viewer'] as const)('a %s reviews nothing', async (role) => {
  const { council, idOf, look, id, keyOf } = await begin()
  const person = await signUp(council.id, role, role === 'jurisdiction' ? idOf('boreal') : null)
  const { seen } = await look()
  const refused = { ok: false, reason: 'not-allowed' }
  const edit = { kind: 'drop', statement: await keyOf('Merged') } as const
  expect(await correctReading(person, seen, edit, NOW)).toEqual(refused)
  expect(await undoCorrection(person, seen, 'undo', NOW)).toEqual(refused)
  expect(await acceptReading(person, seen, 'all', NOW)).toEqual(refused)
  await expect(findReview(person, id)).rejects.toThrow(NotAllowed)
  const db = await database()
  expect(await db.$count(reviewEdits)).toBe(0)
  expect(await db.$count(submissionVersions)).toBe(1)
})
