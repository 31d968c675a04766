import { asc, desc, eq, inArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { statements } from '#db/schema/submissions.ts'
import { assignments, curations, runs, runThemes, setAside, themes } from '#db/schema/themes.ts'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { addForms } from '#lib/submissions/testing.ts'
import type { Act } from '#lib/themes/act.ts'
import { councilsDue } from '#lib/themes/commands/take-up-runs.ts'
import { undoAct } from '#lib/themes/commands/undo.ts'
import { findRun } from '#lib/themes/queries/find-run.ts'
import { latestRunId } from '#lib/themes/queries/latest-run.ts'
import { analyse, decide, find, HERON, NOON } from '#lib/themes/testing.ts'
import { fillLargeCouncils } from './fill.ts'
import { NEWS } from './news.ts'

testDatabase()

const COUNCIL = 1
/** Large enough that its statements are not read whole each time. */
const SIZE = { councils: 1, cycles: 27, seats: 10, statements: 20, themes: 8 }

/** Thousands are read whole. */
const SLOW = { timeout: 300_000 }

async function readWhole(): Promise<number> {
  await fillLargeCouncils(SIZE, () => {})
  return analyse(COUNCIL)
}

const send = (jurisdiction: string, priorities: readonly string[]) =>
  addForms(COUNCIL, [
    { cycle: '2039-12', jurisdiction, language: 'en', answers: { priorities: [...priorities] } },
  ])

async function stateOf(runId: number) {
  const db = await database()
  const [run] = await db.select().from(runs).where(eq(runs.id, runId))
  return run?.state
}

/** Every place there is, byte by byte. */
async function places(runId: number) {
  const db = await database()
  const standing = await db
    .select()
    .from(assignments)
    .where(eq(assignments.runId, runId))
    .orderBy(asc(assignments.statementId))
  const aside = await db.select().from(setAside).where(eq(setAside.runId, runId))
  return [...standing, ...aside].map((row) => JSON.stringify(row))
}

/** What stands where, once a form of twenty has been placed. */
async function firstForm() {
  const whole = await readWhole()
  expect(await stateOf(whole)).toBe('done')
  const before = new Set(await places(whole))
  await send('seat-3', NEWS)
  expect(await councilsDue()).toEqual([COUNCIL])
  return { whole, before, placed: await analyse(COUNCIL) }
}

test(
  'a form that arrives is placed among the others, and none of them is read or written',
  SLOW,
  async () => {
    const { whole, before, placed } = await firstForm()
    expect(await stateOf(placed)).toBe('placed')
    expect(await latestRunId(await database(), COUNCIL)).toBe(whole)
    expect(await councilsDue()).toEqual([])
    const after = await places(whole)
    expect(after.filter((row) => !before.has(row))).toHaveLength(NEWS.length)
    expect(after).toHaveLength(before.size + NEWS.length)
    const [permits = '', , waits = ''] = NEWS
    const found = await Promise.all([permits, waits].map((text) => find(COUNCIL, text)))
    expect(found.map(({ code }) => code > 0)).toEqual([true, true])
    expect(await find(COUNCIL, HERON)).toMatchObject({ code: 0 })
    const shown = await findRun(operator, COUNCIL, placed)
    expect(shown?.difference.fresh).toHaveLength(NEWS.length)
    expect(shown?.isForgotten).toBe(false)
    await goesWhereItWouldInAnyOrder()
    await actsAndTakesThemBack(whole)
    await amendsTheForm(whole)
  },
)

async function goesWhereItWouldInAnyOrder() {
  const codes = () => Promise.all(NEWS.map(async (text) => (await find(COUNCIL, text)).code))
  const together = await codes()
  const db = await database()
  for (const some of [NEWS.slice(10), NEWS.slice(0, 10)]) {
    const rows = await db.select().from(statements).where(inArray(statements.text, some))
    const ids = rows.map(({ id }) => id)
    await db.delete(assignments).where(inArray(assignments.statementId, ids))
    await db.update(runs).set({ statementsRevision: 0 })
    expect(await stateOf(await analyse(COUNCIL))).toBe('placed')
  }
  expect(await codes()).toEqual(together)
}

/** Every act writes what it is about alone, and its undoing gives back every byte. */
async function actsAndTakesThemBack(whole: number) {
  const db = await database()
  const before = await places(whole)
  const own = await find(COUNCIL, NEWS[0] ?? '')
  const heron = await find(COUNCIL, HERON)
  const { code } = own
  const revised = async (of: number) => {
    const [theme] = await db.select().from(themes).where(eq(themes.code, of))
    return { code: of, id: theme?.id ?? 0, revision: theme?.revision ?? 0 }
  }
  const into = code === 1 ? 2 : 1
  const members = await db
    .select({ id: assignments.statementId })
    .from(assignments)
    .where(eq(assignments.themeId, (await revised(code)).id))
    .orderBy(desc(assignments.isDoubtful), asc(assignments.statementId))
    .limit(5)
  const statementIds = members.map(({ id }) => id)
  const [statementId = 0] = statementIds
  const acts: Act[] = [
    { kind: 'move', statementId, code: into, from: code },
    { kind: 'move', statementId: own.id, code: null, from: code },
    { kind: 'move', statementId: heron.id, code, from: null },
    { kind: 'nil', statementId, from: code },
    { kind: 'nil', statementId: heron.id, from: null },
    { kind: 'merge', code, into, revision: 0 },
    { kind: 'split', code, statementIds, en: '', fr: '', revision: 0 },
  ]
  for (const asked of acts) {
    const act = 'revision' in asked ? { ...asked, revision: (await revised(code)).revision } : asked
    expect(await decide(COUNCIL, act), act.kind).toMatchObject({ ok: true })
    expect(await places(whole), act.kind).not.toEqual(before)
    if (act.kind === 'split') {
      const [made] = await db.select().from(runThemes).orderBy(desc(runThemes.themeId)).limit(1)
      expect(made?.name.en).not.toBe('')
      expect(made?.representatives.length).toBeGreaterThan(0)
    }
    const [last] = await db.select().from(curations).orderBy(desc(curations.turn)).limit(1)
    await undoAct(operator, { councilId: COUNCIL, id: last?.id ?? 0 }, NOON)
    expect(await places(whole), act.kind).toEqual(before)
  }
}

/** What it says again stays where a person put it; what it says no more is nowhere. */
async function amendsTheForm(whole: number) {
  const [first = '', second = '', third = ''] = NEWS
  const said = await find(COUNCIL, first)
  const code = said.code === 1 ? 2 : 1
  const moved = { kind: 'move', statementId: said.id, code, from: said.code } as const
  expect(await decide(COUNCIL, moved)).toEqual({ ok: true })
  await send('seat-3', [first, `${third} Twice.`])
  expect(await stateOf(await analyse(COUNCIL))).toBe('placed')
  const again = await find(COUNCIL, first)
  expect(again.code).toBe(code)
  expect(again.id).not.toBe(said.id)
  await expect(find(COUNCIL, second)).rejects.toThrow('nothing was found')
  expect((await places(whole)).join()).not.toContain(`"statementId":${said.id},`)
}

test('all are read again once too much came, or a word is left out', SLOW, async () => {
  const whole = await readWhole()
  expect(await decide(COUNCIL, { kind: 'exclude', word: 'pilot', isWhole: false })).toEqual({
    ok: true,
  })
  expect(await councilsDue()).toEqual([COUNCIL])
  const without = await analyse(COUNCIL)
  expect(await stateOf(without)).toBe('done')
  for (const seat of [3, 4, 5])
    await send(
      `seat-${seat}`,
      NEWS.map((text) => `${text} ${seat}`),
    )
  const again = await analyse(COUNCIL)
  expect(await stateOf(again)).toBe('done')
  expect(again).toBeGreaterThan(whole)
})
