import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { statements } from '#db/schema/submissions.ts'
import { assignments, runs, runThemes, themes } from '#db/schema/themes.ts'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { addCouncil, addForms, type TestForm } from '#lib/submissions/testing.ts'
import { random, shuffled } from '#lib/text/random.ts'
import { performRun } from './commands/perform-run.ts'
import { startRun } from './commands/start-run.ts'
import { FIRST_CYCLE, SECOND_CYCLE } from './testing-forms.ts'

testDatabase()

const ORDERS = 20
/** Of those, analysed a second time; each run starts a worker of its own. */
const AGAIN = 2
const NOON = new Date('2029-11-01T12:00:00Z')
const FORMS = [...FIRST_CYCLE, ...SECOND_CYCLE]

/** The forms in an order that the seed alone decides; the statements of a form keep theirs. */
function inOrder(seed: number): TestForm[] {
  return [...shuffled(FORMS.length, random(seed))].flatMap((at) => FORMS[at] ?? [])
}

/** All that a run says, by the words of the statements: the numbers that the database gives away do not count. */
async function bytesOf(runId: number): Promise<string> {
  const db = await database()
  const [run] = await db.select({ figures: runs.figures }).from(runs).where(eq(runs.id, runId))
  const placed = await db
    .select({
      id: statements.id,
      text: statements.text,
      code: themes.code,
      strength: assignments.strength,
      words: assignments.words,
    })
    .from(assignments)
    .innerJoin(statements, eq(assignments.statementId, statements.id))
    .leftJoin(themes, eq(assignments.themeId, themes.id))
    .where(eq(assignments.runId, runId))
  const textOf = new Map(placed.map(({ id, text }) => [id, text]))
  const named = await db
    .select({
      code: themes.code,
      name: runThemes.name,
      words: runThemes.words,
      representatives: runThemes.representatives,
    })
    .from(runThemes)
    .innerJoin(themes, eq(runThemes.themeId, themes.id))
    .where(eq(runThemes.runId, runId))
    .orderBy(asc(themes.code))
  return JSON.stringify({
    figures: run?.figures,
    placed: placed
      .map(({ text, code, strength, words }) => ({ text, code, strength, words }))
      .sort((left, right) => (left.text < right.text ? -1 : 1)),
    named: named.map(({ representatives, ...rest }) => ({
      ...rest,
      representatives: representatives.map((id) => textOf.get(id)),
    })),
  })
}

async function analyse(councilId: number): Promise<string> {
  const started = await startRun(operator, councilId, { kind: 'regroup' }, NOON)
  if (!started.ok) throw new Error(started.reason)
  expect(await performRun(started.runId)).toMatchObject({ ok: true })
  return bytesOf(started.runId)
}

test(`the same forms in ${ORDERS} random orders of import give the same bytes, and a second time`, {
  timeout: 600_000,
}, async () => {
  const found: string[] = []
  const again: string[] = []
  for (let seed = 1; seed <= ORDERS; seed++) {
    const councilId = await addCouncil(`council-${seed}`)
    await addForms(councilId, inOrder(seed))
    found.push(await analyse(councilId))
    if (seed <= AGAIN) again.push(await analyse(councilId))
  }
  expect(JSON.parse(found[0] ?? '{}')).toMatchObject({ figures: { statements: 15 } })
  expect(new Set(found).size).toBe(1)
  expect(again).toHaveLength(AGAIN)
  expect(new Set(again).size).toBe(1)
})
