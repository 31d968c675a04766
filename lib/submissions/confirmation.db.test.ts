import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { readingRemarks } from '#db/schema/confirmations.ts'
import { auditEntries, user } from '#db/schema/people.ts'
import { sections, statements, submissions } from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, operator, type Role } from '#lib/auth/actor.ts'
import { sayOfReading } from './commands/say-of-reading.ts'
import { settleRemark } from './commands/settle-remark.ts'
import { confirmationsOf, findConfirmation } from './queries/find-confirmation.ts'
import { findSubmission } from './queries/find-submission.ts'
import { addCouncil, addForms, expectReport } from './testing.ts'

testDatabase()

const NOW = new Date('2031-09-20T15:00:00Z')

let councilId = 0

beforeEach(async () => {
  councilId = await addCouncil('council')
  const db = await database()
  await db.insert(user).values({ id: 'ida', name: 'Ida Moss', email: 'ida@example.org' })
  for (const jurisdiction of ['brumeval', 'merrow'])
    await expectReport(councilId, { cycle: '2031-02', jurisdiction })
  await addForms(councilId, [
    {
      ...{ cycle: '2031-02', jurisdiction: 'brumeval', language: 'fr' },
      answers: { priorities: ['Ouvrir un guichet.', 'Former le personnel.'] },
    },
  ])
})

/** The one form, and what a person needs to speak of it. */
async function theForm() {
  const db = await database()
  const [form] = await db.select().from(submissions)
  if (!form?.currentVersionId) throw new Error('no form')
  const said = await db
    .select({ id: statements.id, text: statements.text })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .where(eq(sections.versionId, form.currentVersionId))
    .orderBy(statements.position)
  const found = await findSubmission(operator, form.id)
  if (!found) throw new Error('no form')
  const first = said[0]?.id ?? 0
  return { ...form, versionId: form.currentVersionId, first, found }
}

const person = (
  role: Role,
  jurisdictionId: number | null = null,
  councils = [councilId],
): Actor => ({
  ...{ kind: 'person', userId: 'ida', name: 'Ida Moss', email: 'ida@example.org' },
  grants: councils.map((id) => ({ councilId: id, role, jurisdictionId })),
})

test('whose form it is says that it is right, and it is on record for everybody', async () => {
  const { versionId, jurisdictionId, cycleId, found } = await theForm()
  const said = { versionId, revision: 0, verdict: 'right' as const, remarks: [] }
  expect(await sayOfReading(person('jurisdiction', jurisdictionId), said, NOW)).toEqual({
    ok: true,
  })
  expect(await findConfirmation(person('viewer'), found)).toMatchObject({
    said: { verdict: 'right', at: NOW, by: 'Ida Moss', revision: 1 },
    ...{ maySay: false, isOwn: false, remarks: [] },
  })
  const db = await database()
  expect((await confirmationsOf(db, cycleId)).get(jurisdictionId)).toEqual({
    confirmation: 'given',
    open: 0,
  })
  const lines = await db.select().from(auditEntries).orderBy(auditEntries.id)
  expect(lines.at(-1)).toMatchObject({
    action: 'confirm-reading',
    subject: `confirmation/${versionId}`,
  })
})

test('nobody else may, and who is second is told', async () => {
  const { versionId, jurisdictionId } = await theForm()
  const said = { versionId, revision: 0, verdict: 'right' as const, remarks: [] }
  for (const [actor, reason] of [
    [person('jurisdiction', jurisdictionId + 1), 'not-allowed'],
    [person('viewer'), 'not-allowed'],
    [person('chair'), 'not-allowed'],
    [person('secretariat', null, []), 'not-found'],
  ] as const)
    expect(await sayOfReading(actor, said, NOW)).toEqual({ ok: false, reason })
  expect(await sayOfReading(person('secretariat'), said, NOW)).toEqual({ ok: true })
  expect(await sayOfReading(person('jurisdiction', jurisdictionId), said, NOW)).toMatchObject({
    ok: false,
    reason: 'changed-meanwhile',
  })
})

test('a correction waits until it is settled; one that corrects nothing is none', async () => {
  const { versionId, jurisdictionId, cycleId, first, found } = await theForm()
  const own = person('jurisdiction', jurisdictionId)
  const same = { statementId: first, correction: 'Ouvrir un guichet.', note: null }
  const stranger = { statementId: first + 900, correction: 'Ailleurs.', note: null }
  const wrong = { versionId, revision: 0, verdict: 'wrong' as const }
  expect(await sayOfReading(own, { ...wrong, remarks: [same, stranger] }, NOW)).toEqual({
    ok: false,
    reason: 'nothing-said',
  })
  const better = { ...same, correction: 'Ouvrir deux guichets.' }
  expect(await sayOfReading(own, { ...wrong, remarks: [better] }, NOW)).toEqual({ ok: true })
  const db = await database()
  const standing = async () => (await confirmationsOf(db, cycleId)).get(jurisdictionId)
  expect(await standing()).toEqual({ confirmation: 'questioned', open: 1 })
  // The words are for whose they are and for the secretariat.
  expect((await findConfirmation(person('chair'), found)).remarks).toEqual([])
  const [remark] = (await findConfirmation(person('secretariat'), found)).remarks
  expect(remark).toMatchObject({ text: 'Ouvrir un guichet.', correction: 'Ouvrir deux guichets.' })
  const settlement = { remarkId: remark?.id ?? 0, settled: 'answered' as const, answer: null }
  expect(await settleRemark(own, settlement, NOW)).toEqual({ ok: false, reason: 'not-allowed' })
  expect(await settleRemark(operator, settlement, NOW)).toEqual({ ok: false, reason: 'no-answer' })
  const answered = { ...settlement, answer: 'Le formulaire dit « un guichet ».' }
  expect(await settleRemark(operator, answered, NOW)).toEqual({ ok: true })
  expect(await settleRemark(operator, answered, NOW)).toMatchObject({ reason: 'changed-meanwhile' })
  expect(await standing()).toEqual({ confirmation: 'none', open: 0 })
  expect((await findConfirmation(own, found)).remarks).toMatchObject([{ settled: 'answered' }])
  expect(await db.$count(readingRemarks)).toBe(1)
})

test('of a version that was replaced nothing more is said', async () => {
  const { versionId } = await theForm()
  await addForms(councilId, [
    {
      ...{ cycle: '2031-02', jurisdiction: 'brumeval', language: 'fr' },
      answers: { priorities: ['Ouvrir trois guichets.'] },
    },
  ])
  const said = { versionId, revision: 0, verdict: 'right' as const, remarks: [] }
  expect(await sayOfReading(operator, said, NOW)).toEqual({ ok: false, reason: 'not-current' })
})
