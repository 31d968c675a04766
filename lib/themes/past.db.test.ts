import { expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { addCouncil, addForms } from '#lib/submissions/testing.ts'
import { performRun } from './commands/perform-run.ts'
import { startRun } from './commands/start-run.ts'
import { undoAct } from './commands/undo.ts'
import { listActs } from './queries/list-acts.ts'
import { listMentions, listThemes } from './queries/list-themes.ts'
import { decide, find } from './testing.ts'
import { FIRST_CYCLE } from './testing-forms.ts'

testDatabase()

const BETWEEN =
  'Average wait times at our contact centre fell since the digital identity and the verified account.'
const FORM = { jurisdiction: 'dunmore', language: 'en' } as const
const AMONG = { ...FORM, cycle: '2029-02', answers: { issues: [BETWEEN] } }
/** So many like it in the next cycle that its theme comes to it. */
const LIKE_IT = {
  ...FORM,
  cycle: '2029-10',
  answers: {
    issues: [
      'Wait times at the contact centre fell since the verified account and digital identity.',
      'The digital identity and the verified account cut wait times at the contact centre.',
      'Contact centre wait times fell with the verified account and the digital identity.',
    ],
    priorities: [
      'Cut wait times at the contact centre with digital identity and the verified account.',
      'Verified account, digital identity: shorter wait times at our contact centre.',
    ],
  },
}

async function analyse(councilId: number, day: string, kind: 'continue' | 'regroup' = 'continue') {
  const now = new Date(`${day}T12:00:00Z`)
  const started = await startRun(operator, councilId, { kind }, now)
  if (!started.ok) throw new Error(started.reason)
  expect(await performRun(started.runId, now)).toMatchObject({ ok: true })
}

async function told(councilId: number) {
  const { id, code } = await find(councilId, BETWEEN)
  const mentions = await listMentions(operator, councilId)
  return { id, code, isDoubtful: mentions.find((one) => one.statementId === id)?.isDoubtful }
}

test('what was told of a cycle that has ended stays, until somebody regroups', async () => {
  const councilId = await addCouncil()
  await addForms(councilId, [...FIRST_CYCLE, AMONG])
  await analyse(councilId, '2029-03-01')
  const first = await told(councilId)
  expect(first.isDoubtful).toBe(true)
  await addForms(councilId, [LIKE_IT])
  await analyse(councilId, '2029-10-02')
  expect(await told(councilId)).toEqual(first)
  const themes = await listThemes(operator, councilId)
  expect(themes.flatMap(({ representatives }) => representatives)).not.toContain(first.id)
  await analyse(councilId, '2029-10-02', 'regroup')
  expect((await told(councilId)).isDoubtful).toBe(false)
})

test('while its cycle takes forms a statement is judged with each of them', async () => {
  const councilId = await addCouncil()
  await addForms(councilId, [...FIRST_CYCLE, AMONG])
  await analyse(councilId, '2029-02-01')
  const first = await told(councilId)
  expect(first.isDoubtful).toBe(true)
  await addForms(councilId, [{ ...LIKE_IT, cycle: '2029-02', jurisdiction: 'elmswick' }])
  await analyse(councilId, '2029-02-01')
  expect(await told(councilId)).toEqual({ ...first, isDoubtful: false })
})

test('a person’s word is no part of it: undone, what was told stands again', async () => {
  const councilId = await addCouncil()
  await addForms(councilId, [...FIRST_CYCLE, AMONG])
  await analyse(councilId, '2029-03-01')
  const first = await told(councilId)
  await decide(councilId, { kind: 'accept', statementId: first.id, from: first.code })
  await addForms(councilId, [LIKE_IT])
  await analyse(councilId, '2029-10-02')
  expect(await told(councilId)).toEqual({ ...first, isDoubtful: false })
  const [act] = await listActs(operator, councilId)
  await undoAct(operator, { councilId, id: act?.id ?? 0 }, new Date('2029-10-03T12:00:00Z'))
  expect(await told(councilId)).toEqual(first)
})
