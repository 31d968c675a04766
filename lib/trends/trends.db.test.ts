import { expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotThere, operator } from '#lib/auth/actor.ts'
import { addCouncil, addForms, expectReport, type TestForm } from '#lib/submissions/testing.ts'
import { performRun } from '#lib/themes/commands/perform-run.ts'
import { startRun } from '#lib/themes/commands/start-run.ts'
import { readMadeTrends, readSectionRows, readTrends } from './queries.ts'
import { readRaisedBy } from './raised-by.ts'

testDatabase()

const IDENTITY = [
  'A digital identity opens the verified account.',
  'One digital identity for every verified account.',
  'The verified account needs a digital identity.',
]
/** Every cycle of these tests has ended by then. */
const LATER = new Date('2035-01-01T12:00:00Z')
const WAITING = 'Wait times at the contact centre fell by half.'

function form(cycle: string, jurisdiction: string, text?: string): TestForm {
  const answers = text === undefined ? {} : { priorities: [text], sharing: [WAITING] }
  return { cycle, jurisdiction, language: 'en', answers }
}

function tableOf(id: number) {
  return { id, livesOn: null }
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
  const { cycles, turnouts, rows } = await readMadeTrends(operator, tableOf(councilId), {
    now: LATER,
  })
  expect(cycles.map(({ year, month }) => [year, month])).toEqual([
    [2029, 2],
    [2029, 10],
  ])
  expect(turnouts).toMatchObject([
    { expected: 4, reported: 3, nothing: 1 },
    { expected: 4, reported: 1, nothing: 0 },
  ])
  for (const row of rows) {
    expect(row).toMatchObject({ trend: 'few', makeup: { statements: 3, jurisdictions: 2 } })
    expect(row.points.map(({ count }) => count)).toEqual([2, 1])
  }
  expect(rows).toHaveLength(2)
})

test('an earlier cycle is seen as it was, and a filter by section asks less', async () => {
  const councilId = await analysedCouncil()
  const all = await readTrends(operator, tableOf(councilId), { now: LATER })
  const first = await readTrends(operator, tableOf(councilId), { now: LATER, until: all.cycles[0] })
  expect(first.rows[0]).toMatchObject({ trend: 'first', points: [{ count: 2 }] })
  const issues = await readTrends(operator, tableOf(councilId), { now: LATER, section: 'issues' })
  expect(issues.rows).toEqual([])
})

test('on the last day for late forms nothing is missed yet, and what was said is told', async () => {
  const councilId = await analysedCouncil()
  const lastDay = new Date('2029-10-01T12:00:00Z')
  const { turnouts, rows } = await readTrends(operator, tableOf(councilId), { now: lastDay })
  expect(turnouts.map(({ isOpen }) => isOpen)).toEqual([false, true])
  expect(turnouts[1]).toMatchObject({ reported: 1, expected: 4, possible: 4 })
  for (const row of rows) expect(row).toMatchObject({ trend: 'first', news: 'raised' })
  const nextDay = new Date('2029-10-02T12:00:00Z')
  const ended = await readTrends(operator, tableOf(councilId), { now: nextDay })
  expect(ended.turnouts.map(({ isOpen }) => isOpen)).toEqual([false, false])
})

test('who wrote in a section is counted from the forms, an analysis or none', async () => {
  const councilId = await analysedCouncil()
  await addForms(councilId, [form('2029-10', 'brumeval', IDENTITY[0])])
  const { turnouts } = await readTrends(operator, tableOf(councilId), { now: LATER })
  const rows = await readSectionRows(operator, councilId, { turnouts })
  const counted = rows.map(({ section, points }) => [section, points.map(({ count }) => count)])
  expect(Object.fromEntries(counted)).toEqual({
    accomplishments: [0, 0],
    priorities: [2, 2],
    changes: [0, 0],
    sharing: [2, 2],
    issues: [0, 0],
  })
  const federal = await readSectionRows(operator, councilId, { turnouts, order: 'federal' })
  expect(federal.every(({ points }) => points.every(({ count }) => count === 0))).toBe(true)
})

test('a council without cycles has nothing to say', async () => {
  const councilId = await addCouncil()
  expect(await readTrends(operator, tableOf(councilId), { now: LATER })).toEqual({
    cycles: [],
    turnouts: [],
    rows: [],
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
  await expect(readTrends(nobody, tableOf(councilId), { now: LATER })).rejects.toThrow(NotThere)
  await expect(readSectionRows(nobody, councilId, { turnouts: [] })).rejects.toThrow(NotThere)
})

test('who raised a theme adds up to its count, by order of government and by jurisdiction', async () => {
  const councilId = await analysedCouncil()
  const { rows } = await readTrends(operator, tableOf(councilId), { now: LATER })
  const themeIds = rows.map(({ theme }) => theme.id)
  expect(themeIds).toHaveLength(2)
  for (const [at, { cycleId }] of (rows[0]?.points ?? []).entries()) {
    const asked = { cycleId, themeIds, section: undefined }
    const { orders, jurisdictions } = await readRaisedBy(operator, councilId, asked)
    for (const { theme, points } of rows) {
      const own = orders.get(theme.id) ?? []
      const point = points[at]
      expect(own.reduce((sum, { count }) => sum + count, 0)).toBe(point?.count)
      expect(own.reduce((sum, { of }) => sum + of, 0)).toBe(point?.reported)
      expect(jurisdictions.get(theme.id)?.size ?? 0).toBe(point?.count)
    }
  }
  const [asked] = (rows[0]?.points ?? []).map(({ cycleId }) => ({ cycleId, themeIds }))
  const shared = { cycleId: asked?.cycleId ?? 0, themeIds, section: 'sharing' as const }
  const { jurisdictions } = await readRaisedBy(operator, councilId, shared)
  // Of the two themes, one is of offers alone and the other of priorities.
  expect(themeIds.map((id) => jurisdictions.get(id)?.size ?? 0).sort()).toEqual([0, 2])
})
