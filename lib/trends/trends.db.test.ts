import { expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { type Actor, operator } from '#lib/auth/actor.ts'
import { addCouncil, addForms, expectReport, type TestForm } from '#lib/submissions/testing.ts'
import { performRun } from '#lib/themes/commands/perform-run.ts'
import { startRun } from '#lib/themes/commands/start-run.ts'
import { readTrends } from './queries.ts'

testDatabase()

const IDENTITY = [
  'A digital identity opens the verified account.',
  'One digital identity for every verified account.',
  'The verified account needs a digital identity.',
]
const WAITING = 'Wait times at the contact centre fell by half.'

function form(cycle: string, jurisdiction: string, text?: string): TestForm {
  const answers = text === undefined ? {} : { priorities: [text], sharing: [WAITING] }
  return { cycle, jurisdiction, language: 'en', answers }
}

async function analysedCouncil(): Promise<number> {
  const councilId = await addCouncil()
  await addForms(councilId, [
    form('2029-02', 'ashmarch', IDENTITY[0]),
    form('2029-02', 'brumeval', IDENTITY[1]),
    form('2029-02', 'carrow'),
    form('2029-10', 'ashmarch', IDENTITY[2]),
  ])
  await expectReport(councilId, { cycle: '2029-02', jurisdiction: 'dunmore' })
  for (const jurisdiction of ['brumeval', 'carrow', 'dunmore'])
    await expectReport(councilId, { cycle: '2029-10', jurisdiction })
  await expectReport(councilId, { cycle: '2030-02', jurisdiction: 'ashmarch' })
  const started = await startRun(operator, councilId, { kind: 'continue' }, new Date())
  expect(started.ok && (await performRun(started.runId))).toMatchObject({ ok: true })
  return councilId
}

test('not submitted, nothing to report and nothing said of a theme are told apart', async () => {
  const councilId = await analysedCouncil()
  const { cycles, turnouts, rows } = await readTrends(operator, councilId)
  expect(cycles.map(({ year, month }) => [year, month])).toEqual([
    [2029, 2],
    [2029, 10],
  ])
  expect(turnouts).toMatchObject([
    { expected: 4, reported: 3, nothing: 1 },
    { expected: 4, reported: 1, nothing: 0 },
  ])
  for (const row of rows) {
    expect(row).toMatchObject({ trend: 'unheard', makeup: { statements: 3 } })
    expect(row.points.map(({ count }) => count)).toEqual([2, 1])
  }
  expect(rows).toHaveLength(2)
})

test('an earlier cycle is seen as it was, and a filter by section asks less', async () => {
  const councilId = await analysedCouncil()
  const all = await readTrends(operator, councilId)
  const first = await readTrends(operator, councilId, { until: all.cycles[0] })
  expect(first.rows[0]).toMatchObject({ trend: 'first', makeup: { statements: 2 } })
  const issues = await readTrends(operator, councilId, { section: 'issues' })
  expect(issues.rows).toEqual([])
})

test('a council without cycles has nothing to say', async () => {
  const councilId = await addCouncil()
  expect(await readTrends(operator, councilId)).toEqual({
    cycles: [],
    turnouts: [],
    rows: [],
    mentions: [],
  })
})

test('who sits at another table reads nothing', async () => {
  const councilId = await addCouncil()
  const nobody: Actor = {
    kind: 'person',
    userId: 'n',
    name: 'N',
    email: 'n@example.org',
    grants: [],
  }
  await expect(readTrends(nobody, councilId)).rejects.toThrow('read in council')
})
