import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { type FollowState, followVerdicts } from '#db/schema/links.ts'
import { auditEntries, user } from '#db/schema/people.ts'
import { statements } from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { saveDraft } from '#lib/answers/commands/save-draft.ts'
import { emptyDraft } from '#lib/answers/draft.ts'
import { aHolder, anAnswerRound, NOW as DAY, PRIORITIES } from '#lib/answers/testing/round.ts'
import { type Actor, NotThere, operator } from '#lib/auth/actor.ts'
import { readPage } from '#lib/lists/list.ts'
import { addCouncil, addForms, type TestForm } from '#lib/submissions/testing.ts'
import { decideFollowed, undoFollowed } from './commands/decide.ts'
import { councilsToHear, hearWords } from './commands/hear-words.ts'
import { councilsToFollow, renewFollowed } from './commands/renew-followed.ts'
import { readFollowFilter } from './filter.ts'
import { countStates, listFollowed } from './queries/list-followed.ts'

testDatabase()

const NOW = new Date('2031-03-01T12:00:00Z')
const LICENCE = 'Let anglers buy their fishing licence online.'
const WELLS = 'Test every private well near the quarry.'
const SOLD = 'Les permis de pêche se vendent en ligne depuis mai.'
const FERRY = 'Give the ferry a timetable that phones can read.'

function form(cycle: string, jurisdiction: string, answers: TestForm['answers']): TestForm {
  return {
    cycle,
    jurisdiction,
    language: answers.accomplishments?.includes(SOLD) ? 'fr' : 'en',
    answers,
  }
}

const FORMS = [
  form('2030-02', 'ashmarch', { priorities: [LICENCE, WELLS] }),
  form('2030-10', 'ashmarch', { accomplishments: [SOLD] }),
  form('2030-10', 'carrow', { priorities: [FERRY] }),
]

async function council(): Promise<number> {
  const councilId = await addCouncil()
  await addForms(councilId, FORMS)
  await renewFollowed(councilId)
  return councilId
}

async function list(councilId: number, params: Record<string, string> = {}) {
  const followed = await listFollowed(operator, councilId, readFollowFilter(params))
  return (await readPage(followed, {}, 10)).rows
}

async function find(councilId: number, text: string) {
  const found = (await list(councilId)).find((row) => row.text === text)
  if (!found) throw new Error(`not followed: ${text}`)
  return found
}

/** The statement of a newer version stands for this earlier one. */
async function amends(text: string, previousId: number): Promise<void> {
  await (await database()).update(statements).set({ previousId }).where(eq(statements.text, text))
}

async function statesOf(councilId: number): Promise<Record<string, FollowState>> {
  return Object.fromEntries((await list(councilId)).map(({ text, state }) => [text, state]))
}

async function speaker(councilId: number, key: string): Promise<Actor> {
  const db = await database()
  const [own] = await db.select().from(jurisdictions).where(eq(jurisdictions.key, key))
  await db.insert(user).values({ id: key, name: key, email: `${key}@example.org` })
  const grants = [{ councilId, role: 'jurisdiction' as const, jurisdictionId: own?.id ?? null }]
  return { kind: 'person', userId: key, name: key, email: `${key}@example.org`, grants }
}

test('a priority waits for a reader, for a later form, or has no later word', async () => {
  const councilId = await council()
  expect(await statesOf(councilId)).toEqual({
    [LICENCE]: 'to-decide',
    [WELLS]: 'no-later-word',
    [FERRY]: 'announced',
  })
  const { candidates } = await find(councilId, LICENCE)
  expect(candidates[0]?.shared).toContainEqual({ first: 'online', second: 'en ligne' })
})

test('a person decides and undoes; whoever is second is told', async () => {
  const councilId = await council()
  const { id, candidates } = await find(councilId, LICENCE)
  const laterId = candidates[0]?.statementId ?? 0
  const wanted = { councilId, priorityId: id, seen: 0, outcome: 'done' as const, laterId }
  expect(await decideFollowed(operator, wanted, NOW)).toEqual({ ok: true })
  const decided = await find(councilId, LICENCE)
  expect(decided).toMatchObject({ state: 'done', outcome: 'done', laterId })
  expect(await decideFollowed(operator, { ...wanted, outcome: 'dropped' }, NOW)).toMatchObject({
    ok: false,
    reason: 'changed-meanwhile',
  })
  const again = { ...wanted, seen: decided.verdictId ?? 0, outcome: 'progress' as const }
  expect(await decideFollowed(operator, again, NOW)).toEqual({ ok: true })
  const seen = (await find(councilId, LICENCE)).verdictId ?? 0
  expect(await undoFollowed(operator, { councilId, priorityId: id, seen }, NOW)).toEqual({
    ok: true,
  })
  expect(await find(councilId, LICENCE)).toMatchObject({ state: 'to-decide', verdictId: null })
  const db = await database()
  expect(await db.$count(followVerdicts)).toBe(2)
  const acts = await db.select().from(auditEntries).orderBy(auditEntries.id)
  expect(acts.map(({ action }) => action)).toEqual([
    'decide-follow',
    'decide-follow',
    'undo-follow',
  ])
})

test('of ten who decide at once about what all of them saw, one does', async () => {
  const councilId = await council()
  const { id } = await find(councilId, LICENCE)
  const wanted = { councilId, priorityId: id, seen: 0, outcome: 'none' as const, laterId: null }
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => decideFollowed(operator, wanted, NOW)),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await statesOf(councilId)).toMatchObject({ [LICENCE]: 'no-later-word' })
})

test('what a person said outlives an amended form and another reading', async () => {
  const councilId = await council()
  const { id } = await find(councilId, WELLS)
  const wanted = { councilId, priorityId: id, seen: 0, outcome: 'dropped' as const, laterId: null }
  await decideFollowed(operator, wanted, NOW)
  expect(await councilsToFollow()).toEqual([])
  await addForms(councilId, [
    form('2031-02', 'carrow', { accomplishments: ['The ferry has a timetable.'] }),
  ])
  expect(await councilsToFollow()).toEqual([councilId])
  await renewFollowed(councilId)
  expect(await statesOf(councilId)).toEqual({
    [LICENCE]: 'to-decide',
    [WELLS]: 'dropped',
    [FERRY]: 'to-decide',
  })
})

test('what a person said goes along when the form itself is amended', async () => {
  const councilId = await council()
  const { id } = await find(councilId, WELLS)
  const wanted = { councilId, priorityId: id, seen: 0, outcome: 'dropped' as const, laterId: null }
  await decideFollowed(operator, wanted, NOW)
  const reworded = 'Test each private well near the old quarry.'
  await addForms(councilId, [form('2030-02', 'ashmarch', { priorities: [LICENCE, reworded] })])
  await amends(reworded, id)
  await renewFollowed(councilId)
  expect(await statesOf(councilId)).toMatchObject({ [reworded]: 'dropped' })
})

test('a word said by link is told at once, and no longer when it is taken back', async () => {
  const { council: own, cycle, brumeval } = await anAnswerRound()
  await renewFollowed(own.id)
  const { holder } = await aHolder({ cycleId: cycle.id, jurisdictionId: brumeval })
  const [priority] = PRIORITIES
  const { id } = await find(own.id, priority ?? '')
  const states = async () => {
    expect(await councilsToHear()).toEqual([own.id])
    await hearWords(own.id)
    expect(await councilsToHear()).toEqual([])
    return (await statesOf(own.id))[priority ?? '']
  }
  expect(await councilsToHear()).toEqual([])
  const said = (word: 'done' | 'changed') => ({ ...emptyDraft(), words: { [id]: word } })
  await saveDraft(holder, { base: emptyDraft(), mine: said('done') }, DAY)
  expect(await states()).toBe('done')
  await saveDraft(holder, { base: said('done'), mine: said('changed') }, DAY)
  expect(await states()).toBe('changed')
  await saveDraft(holder, { base: said('changed'), mine: emptyDraft() }, DAY)
  expect(await states()).toBe('announced')
})

test('a statement of nobody’s later form says nothing of a priority', async () => {
  const councilId = await council()
  const [licence, wells] = [await find(councilId, LICENCE), await find(councilId, WELLS)]
  const wanted = { councilId, priorityId: licence.id, seen: 0, outcome: 'done' as const }
  for (const laterId of [wells.id, (await find(councilId, FERRY)).id, 99_999])
    expect(await decideFollowed(operator, { ...wanted, laterId }, NOW)).toMatchObject({
      ok: false,
      reason: 'not-found',
    })
})

test('a jurisdiction decides about its own, and nobody else about it', async () => {
  const councilId = await council()
  const { id, jurisdictionId } = await find(councilId, WELLS)
  const wanted = { councilId, priorityId: id, seen: 0, outcome: 'done' as const, laterId: null }
  const refused = await decideFollowed(await speaker(councilId, 'carrow'), wanted, NOW)
  expect(refused).toEqual({ ok: false, reason: 'not-allowed' })
  const other = await addCouncil('other')
  expect(await decideFollowed(operator, { ...wanted, councilId: other }, NOW)).toMatchObject({
    reason: 'not-found',
  })
  const own = await speaker(councilId, 'ashmarch')
  expect(await decideFollowed(own, wanted, NOW)).toEqual({ ok: true })
  expect(await find(councilId, WELLS)).toMatchObject({ state: 'done', saidById: jurisdictionId })
})

test('counts and lists agree under every filter, and a stranger is told nothing', async () => {
  const councilId = await council()
  const filters: Record<string, string>[] = [
    {},
    { jurisdiction: 'carrow' },
    { cycle: '2030-02' },
    { state: 'announced' },
  ]
  for (const params of filters) {
    const filter = readFollowFilter(params)
    const rows = await list(councilId, params)
    const counts = await countStates(operator, councilId, filter)
    expect(counts.all).toBe(rows.length)
    for (const { state } of rows)
      expect(counts[state]).toBe(rows.filter((row) => row.state === state).length)
  }
  expect(await list(councilId, { theme: 'T-01' })).toEqual([])
  expect(await list(councilId, { jurisdiction: 'nobody' })).toEqual([])
  const stranger: Actor = {
    kind: 'person',
    userId: 'x',
    name: 'X',
    email: 'x@example.org',
    grants: [],
  }
  await expect(listFollowed(stranger, councilId, readFollowFilter({}))).rejects.toThrow(NotThere)
})
