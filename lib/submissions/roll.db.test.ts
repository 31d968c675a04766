import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { documents, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotThere, operator } from '#lib/auth/actor.ts'
import { createCouncil } from '#lib/councils/commands/create-council.ts'
import { createCycle } from '#lib/cycles/commands/create-cycle.ts'
import { setRosterState } from '#lib/cycles/commands/set-roster-state.ts'
import { CANADA } from '#lib/jurisdictions/canada.ts'
import { countRoll, hasReported, listRoll, listRolls } from './roll.ts'

testDatabase()

const NOW = new Date('2017-08-01T12:00:00Z')
const nobody: Actor = { kind: 'person', userId: 'x', name: 'x', email: 'x@example.org', grants: [] }

async function found(keys: string[]) {
  const made = await createCouncil(
    operator,
    {
      slug: `c${keys.length}`,
      name: { en: 'A council', fr: 'Un conseil' },
      abbreviation: { en: 'AC', fr: 'UC' },
      aliases: [],
      seats: CANADA.filter((seat) => keys.includes(seat.key)),
    },
    NOW,
  )
  if (!made.ok) throw new Error(made.reason)
  const cycle = await createCycle(
    operator,
    {
      councilId: made.council.id,
      year: 2017,
      month: 10,
      opensOn: '2017-08-01',
      dueOn: '2017-09-15',
      lateUntil: '2017-09-29',
      meetsOn: '2017-10-11',
    },
    NOW,
  )
  if (!cycle.ok) throw new Error(cycle.reason)
  return { councilId: made.council.id, cycleId: cycle.cycle.id }
}

type Form = { cycleId: number; councilId: number; jurisdictionId: number }

async function receive(form: Form, receivedAt: string, hasNothingToReport = false) {
  const db = await database()
  const { cycleId, councilId, jurisdictionId } = form
  await db.insert(submissions).values({ cycleId, jurisdictionId }).onConflictDoNothing()
  const [submission] = await db
    .select()
    .from(submissions)
    .where(eq(submissions.jurisdictionId, jurisdictionId))
  if (!submission) throw new Error('no submission')
  const before = await db
    .select()
    .from(submissionVersions)
    .where(eq(submissionVersions.submissionId, submission.id))
  const number = before.length + 1
  const [document] = await db
    .insert(documents)
    .values({
      councilId,
      hash: `${jurisdictionId}-${number}`,
      filename: 'a.txt',
      format: 'txt',
      size: 1,
      bytes: new Uint8Array([65]),
    })
    .returning()
  if (!document) throw new Error('no document')
  const [version] = await db
    .insert(submissionVersions)
    .values({
      submissionId: submission.id,
      number,
      documentId: document.id,
      language: 'en',
      hasNothingToReport,
      receivedAt: new Date(receivedAt),
      acceptedAt: new Date(receivedAt),
    })
    .returning()
  if (!version) throw new Error('no version')
  await db
    .update(submissions)
    .set({ currentVersionId: version.id })
    .where(eq(submissions.id, submission.id))
}

test('not received, nothing to report, late, excused and reported all differ', async () => {
  const keys = ['canada', 'quebec', 'ontario', 'manitoba', 'alberta', 'yukon', 'nunavut']
  const { councilId, cycleId } = await found(keys)
  const silent = await listRoll(operator, cycleId)
  expect(silent.map((call) => call.state)).toEqual(keys.map(() => 'not-received'))
  const idOf = (key: string) =>
    silent.find((call) => call.jurisdiction.key === key)?.jurisdiction.id ?? 0
  const from = (key: string) => ({ cycleId, councilId, jurisdictionId: idOf(key) })
  await receive(from('canada'), '2017-09-16T03:00:00Z') // the evening it is due
  await receive(from('quebec'), '2017-09-16T05:00:00Z')
  await receive(from('ontario'), '2017-09-20T15:00:00Z', true)
  await receive(from('manitoba'), '2026-11-22T15:00:00Z') // an old form filed years later
  await receive(from('alberta'), '2017-09-01T15:00:00Z')
  await receive(from('alberta'), '2017-09-21T15:00:00Z') // amended late, first sent on time
  const excuse = { cycleId, revision: 1, proxyId: null, state: 'excused' } as const
  await setRosterState(operator, { ...excuse, jurisdictionId: idOf('yukon') }, NOW)

  const roll = await listRoll(operator, cycleId)
  expect(
    roll.map((call) => [call.jurisdiction.key, call.state, call.isLate, call.version]),
  ).toEqual([
    ['canada', 'reported', false, 1],
    ['quebec', 'late', true, 1],
    ['ontario', 'nil', true, 1],
    ['manitoba', 'reported', false, 1],
    ['alberta', 'reported', false, 2],
    ['yukon', 'excused', false, null],
    ['nunavut', 'not-received', false, null],
  ])
  expect(roll.filter(hasReported)).toHaveLength(5)
  expect(countRoll(roll)).toEqual({ reported: 5, nil: 1, awaited: 1, expected: 6, excused: 1 })
  expect(roll[4]?.receivedAt).toEqual(new Date('2017-09-01T15:00:00Z'))
  expect(await listRolls(operator, councilId)).toMatchObject([{ cycle: { id: cycleId }, roll }])
})

test('a form from someone not on the roster is on the roll all the same', async () => {
  const { councilId, cycleId } = await found(['canada'])
  await found(['canada', 'quebec'])
  const other = (await listRolls(operator, councilId + 1))[0]?.roll ?? []
  const quebec = other.find((call) => call.jurisdiction.key === 'quebec')?.jurisdiction.id ?? 0
  await receive({ cycleId, councilId, jurisdictionId: quebec }, '2017-09-01T15:00:00Z')
  const roll = await listRoll(operator, cycleId)
  expect(roll.map((call) => [call.jurisdiction.key, call.state])).toEqual([
    ['canada', 'not-received'],
    ['quebec', 'reported'],
  ])
})

test('nobody reads the roll of a council that is not theirs', async () => {
  const { councilId, cycleId } = await found(['canada'])
  await expect(listRoll(nobody, cycleId)).rejects.toThrow(NotThere)
  await expect(listRolls(nobody, councilId)).rejects.toThrow(NotThere)
})
