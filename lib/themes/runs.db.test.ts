import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { statements } from '#db/schema/submissions.ts'
import { assignments, runs, themes } from '#db/schema/themes.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, operator } from '#lib/auth/actor.ts'
import { addCouncil, addForms, type TestForm } from '#lib/submissions/testing.ts'
import { performRun } from './commands/perform-run.ts'
import { startRun } from './commands/start-run.ts'
import { councilsDue, takeUpRuns } from './commands/take-up-runs.ts'
import { outlastRuns } from './testing.ts'
import { FIRST_CYCLE, SECOND_CYCLE } from './testing-forms.ts'

testDatabase()

const NOON = new Date('2029-11-01T12:00:00Z')

async function analyse(councilId: number, kind: 'continue' | 'regroup' = 'continue') {
  const started = await startRun(operator, councilId, { kind }, NOON)
  if (!started.ok) throw new Error(started.reason)
  expect(await performRun(started.runId)).toMatchObject({ ok: true })
  return started.runId
}

/** What each statement was given, by its words: the numbers of the database do not count. */
async function codesOf(runId: number): Promise<Record<string, number | null>> {
  const db = await database()
  const rows = await db
    .select({ text: statements.text, code: themes.code })
    .from(assignments)
    .innerJoin(statements, eq(assignments.statementId, statements.id))
    .leftJoin(themes, eq(assignments.themeId, themes.id))
    .where(eq(assignments.runId, runId))
    .orderBy(statements.text)
  return Object.fromEntries(rows.map(({ text, code }) => [text, code]))
}

function viewer(councilId: number): Actor {
  const grants = [{ councilId, role: 'viewer' as const, jurisdictionId: null }]
  return { kind: 'person', userId: 'v', name: 'V', email: 'v@example.org', grants }
}

test('English and French statements of one matter meet, and one thing said once is on the shelf', async () => {
  const councilId = await addCouncil()
  await addForms(councilId, FIRST_CYCLE)
  const codes = await codesOf(await analyse(councilId))
  const [waiting, attente] = [
    'Average wait times at our contact centre fell from 16 minutes to 7.',
    'Les temps d’attente au centre de contact ont diminué de moitié.',
  ].map((text) => codes[text])
  expect(waiting).toBeTypeOf('number')
  expect(attente).toBe(waiting)
  expect(codes['A brass heron hums at dusk.']).toBeNull()
})

test('another order of import gives the same codes', async () => {
  const forms = [...FIRST_CYCLE, ...SECOND_CYCLE]
  const found: Record<string, number | null>[] = []
  const orders: TestForm[][] = [
    forms,
    [...forms].reverse(),
    [...forms.slice(3), ...forms.slice(0, 3)],
  ]
  for (const [at, order] of orders.entries()) {
    const councilId = await addCouncil(`council-${at}`)
    await addForms(councilId, order)
    found.push(await codesOf(await analyse(councilId)))
  }
  expect(found[1]).toEqual(found[0])
  expect(found[2]).toEqual(found[0])
})

test('a new cycle changes no code of an old theme, and may open a new one', async () => {
  const councilId = await addCouncil()
  await addForms(councilId, FIRST_CYCLE)
  const before = await codesOf(await analyse(councilId))
  await addForms(councilId, SECOND_CYCLE)
  const after = await codesOf(await analyse(councilId))
  for (const [text, code] of Object.entries(before))
    if (code !== null) expect([text, after[text]]).toEqual([text, code])
  const letters = after['Rewrite our letters and forms in plain language.']
  expect(letters).toBeGreaterThan(Math.max(...Object.values(before).map((code) => code ?? 0)))
  expect(after['Les lettres et les formulaires sont réécrits en langage clair.']).toBe(letters)
})

test('a run without news finds what the last one found', async () => {
  const councilId = await addCouncil()
  await addForms(councilId, [...FIRST_CYCLE, ...SECOND_CYCLE])
  const first = await codesOf(await analyse(councilId))
  expect(await codesOf(await analyse(councilId))).toEqual(first)
  expect(await codesOf(await analyse(councilId, 'regroup'))).toEqual(first)
})

test('an amended form keeps the themes of its unchanged statements', async () => {
  const councilId = await addCouncil()
  await addForms(councilId, FIRST_CYCLE)
  const before = await codesOf(await analyse(councilId))
  const [form] = FIRST_CYCLE
  if (!form) throw new Error('no form')
  const kept = form.answers.accomplishments?.[1] ?? ''
  await addForms(councilId, [{ ...form, answers: { accomplishments: [kept] } }])
  const after = await codesOf(await analyse(councilId))
  expect(after[kept]).toBe(before[kept])
  expect(Object.keys(after)).not.toContain(form.answers.accomplishments?.[0])
})

test('one run at a time for a council, and a second start is told', async () => {
  const councilId = await addCouncil()
  const other = await addCouncil('other')
  const wanted = { kind: 'continue' } as const
  const both = await Promise.all([
    startRun(operator, councilId, wanted, NOON),
    startRun(operator, councilId, wanted, NOON),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both).toContainEqual({ ok: false, reason: 'already-running' })
  expect(await startRun(operator, other, wanted, NOON)).toMatchObject({ ok: true })
})

test('a run that was killed gives way to one that somebody starts, and the last good one stands', async () => {
  const councilId = await addCouncil()
  await addForms(councilId, FIRST_CYCLE)
  await analyse(councilId)
  const killed = await startRun(operator, councilId, { kind: 'continue' }, NOON)
  await outlastRuns()
  await analyse(councilId)
  const db = await database()
  const states = await db.select({ state: runs.state }).from(runs).orderBy(runs.id)
  expect(states).toEqual([{ state: 'done' }, { state: 'swept' }, { state: 'done' }])
  expect(killed.ok && (await performRun(killed.runId))).toEqual({
    ok: false,
    reason: 'not-waiting',
  })
})

test('a run left by who asked for it is taken up as what it was, and given up after four deaths', async () => {
  const councilId = await addCouncil()
  await addForms(councilId, FIRST_CYCLE)
  const wanted = { kind: 'regroup', isPreview: true } as const
  const asked = await startRun(operator, councilId, wanted, NOON)
  if (!asked.ok) throw new Error(asked.reason)
  expect(await takeUpRuns()).toEqual([])
  await outlastRuns()
  expect(await takeUpRuns()).toEqual([asked.runId])
  const db = await database()
  const die = () => db.update(runs).set({ state: 'running', attempts: sql`${runs.attempts} + 1` })
  for (let death = 1; death < 4; death++) {
    await die()
    await outlastRuns()
    expect(await takeUpRuns()).toEqual([asked.runId])
  }
  expect(await performRun(asked.runId)).toMatchObject({ ok: true })
  const states = () => db.select({ state: runs.state }).from(runs)
  expect(await states()).toEqual([{ state: 'previewed' }])
  await die()
  await outlastRuns()
  expect(await takeUpRuns()).toEqual([])
  expect(await states()).toEqual([{ state: 'swept' }])
})

test('an analysis is due after every change of what counts, until a run has read it', async () => {
  const councilId = await addCouncil()
  expect(await councilsDue()).toEqual([])
  await addForms(councilId, FIRST_CYCLE)
  expect(await councilsDue()).toEqual([councilId])
  await analyse(councilId)
  expect(await councilsDue()).toEqual([])
  await addForms(councilId, SECOND_CYCLE)
  expect(await councilsDue()).toEqual([councilId])
  const db = await database()
  const revision = sql`(select statements_revision from councils)`
  const failed = { councilId, kind: 'continue', state: 'failed', parameters: {} } as const
  for (let times = 0; times < 3; times++) {
    expect(await councilsDue()).toEqual([councilId])
    await db.insert(runs).values({ ...failed, statementsRevision: revision })
  }
  expect(await councilsDue()).toEqual([])
})

test('who may only read starts nothing', async () => {
  const councilId = await addCouncil()
  const asked = await startRun(viewer(councilId), councilId, { kind: 'continue' }, NOON)
  expect(asked).toEqual({ ok: false, reason: 'not-allowed' })
})
