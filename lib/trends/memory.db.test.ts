import { expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotThere, operator } from '#lib/auth/actor.ts'
import { addPerson } from '#lib/councils/commands/add-person.ts'
import { listPeople } from '#lib/councils/queries.ts'
import { addCouncil, addForms } from '#lib/submissions/testing.ts'
import { performRun } from '#lib/themes/commands/perform-run.ts'
import { startRun } from '#lib/themes/commands/start-run.ts'
import { beginVisit } from './commands/begin-visit.ts'
import { dropView, keepView } from './commands/keep-view.ts'
import { pinNote, rewriteNote, unpinNote } from './commands/pin-note.ts'
import { listNotes, listViews, readVisit } from './memory/queries.ts'
import { countedOf } from './memory/visit.ts'
import { readTrends } from './queries.ts'
import { paramsIn, readTrendState, shownOf, type TrendState, writeTrendState } from './state.ts'
import { randomStates } from './testing-states.ts'

testDatabase()

const NOW = new Date('2035-01-01T12:00:00Z')
const WORDS = { en: 'New template', fr: 'Nouveau modèle' }
const IDENTITY = ['A digital identity opens the verified account.', 'One digital identity for all.']
const WAITING = [
  'Wait times at the contact centre fell.',
  'Les temps d’attente au centre de contact.',
]
const STAFF = ['We train new staff in plain language.', 'Le personnel apprend le langage clair.']

async function council(slug = 'council'): Promise<number> {
  const councilId = await addCouncil(slug)
  const orders = { ashmarch: 'provincial', brumeval: 'territorial', carrow: 'municipal' } as const
  for (const cycle of ['2029-02', '2029-10', '2030-02'])
    await addForms(
      councilId,
      Object.entries(orders).map(([jurisdiction, order], at) => ({
        cycle,
        jurisdiction,
        order,
        language: 'en' as const,
        answers: {
          priorities: IDENTITY,
          issues: at > 0 ? WAITING : [],
          sharing: at === 2 ? STAFF : [],
        },
      })),
    )
  return councilId
}

async function somebody(councilId: number, role: 'chair' | 'viewer'): Promise<Actor> {
  const person = { email: `${role}@example.org`, name: role, councilId, jurisdictionId: null }
  await addPerson(operator, { ...person, role }, null, NOW)
  const found = (await listPeople(operator, councilId)).find(({ email }) => email === person.email)
  if (!found) throw new Error('nobody was added')
  const grants = [{ councilId, role, jurisdictionId: null }]
  return { kind: 'person', userId: found.userId, name: role, email: person.email, grants }
}

test('a note is pinned in both languages, rewritten by whoever saw it, and taken down', async () => {
  const councilId = await council()
  const chair = await somebody(councilId, 'chair')
  const { cycles } = await readTrends(operator, { id: councilId, livesOn: null }, { now: NOW })
  const place = { cycleId: cycles[1]?.id ?? 0 }
  expect(await pinNote(chair, { councilId, words: WORDS, place }, NOW)).toEqual({ ok: true })
  const [note] = await listNotes(operator, councilId)
  expect(note).toMatchObject({ ...place, themeId: null, words: WORDS, by: 'chair', revision: 1 })
  const seen = { councilId, id: note?.id ?? 0, revision: 1 }
  const other = { en: 'Election: four silent', fr: 'Élection : quatre muettes' }
  expect(await rewriteNote(operator, { ...seen, words: other, place }, NOW)).toEqual({ ok: true })
  expect(await rewriteNote(chair, { ...seen, words: WORDS, place }, NOW)).toMatchObject({
    ok: false,
    reason: 'changed-meanwhile',
  })
  expect(await unpinNote(chair, seen, NOW)).toMatchObject({ reason: 'changed-meanwhile' })
  expect(await unpinNote(chair, { ...seen, revision: 2 }, NOW)).toEqual({ ok: true })
  expect(await listNotes(operator, councilId)).toEqual([])
})

test('who may not curate pins nothing, and nobody pins to what is another council’s', async () => {
  const [own, other] = [await council(), await addCouncil('other')]
  const viewer = await somebody(own, 'viewer')
  const { cycles } = await readTrends(operator, { id: own, livesOn: null }, { now: NOW })
  const note = { words: WORDS, place: { cycleId: cycles[0]?.id ?? 0 } }
  const refused = (reason: string) => ({ ok: false, reason })
  expect(await pinNote(viewer, { ...note, councilId: own }, NOW)).toEqual(refused('not-allowed'))
  expect(await pinNote(viewer, { ...note, councilId: other }, NOW)).toEqual(refused('not-found'))
  expect(await pinNote(operator, { ...note, councilId: other }, NOW)).toEqual(refused('not-found'))
  const view = { name: WORDS, state: readTrendState({}) }
  expect(await keepView(viewer, { ...view, councilId: own }, NOW)).toEqual(refused('not-allowed'))
  await expect(listNotes(viewer, other)).rejects.toThrow(NotThere)
  await expect(listViews(viewer, other)).rejects.toThrow(NotThere)
})

test('200 states: the page, its file and a view kept of it hold the same rows', {
  timeout: 240_000,
}, async () => {
  const councilId = await council()
  const started = await startRun(operator, councilId, { kind: 'continue' }, NOW)
  expect(started.ok && (await performRun(started.runId))).toMatchObject({ ok: true })
  const table = { id: councilId, livesOn: null }
  const all = await readTrends(operator, table, { now: NOW })
  const codes = all.rows.map(({ theme }) => theme.code)
  expect(codes.length).toBeGreaterThan(1)
  const read = new Map<string, Awaited<ReturnType<typeof readTrends>>>()
  const rowsOf = async (state: TrendState) => {
    const { section, order, until } = state
    const cycle = all.cycles.find(
      ({ year, month }) => year === until?.year && month === until.month,
    )
    const key = writeTrendState({ ...state, themes: [] })
    const trends =
      read.get(key) ??
      (await readTrends(operator, table, { section, order, until: cycle, now: NOW }))
    read.set(key, trends)
    return shownOf(trends.rows, state).map(({ theme, points }) => [
      theme.code,
      ...points.map(({ count, reported }) => `${count}/${reported}`),
    ])
  }
  const states = randomStates(200, { codes, months: ['2029-10'] })
  const kept = new Map<number, TrendState>()
  for (const [at, state] of states.entries()) {
    const address = writeTrendState(state)
    const page = await rowsOf(state)
    expect(await rowsOf(readTrendState(paramsIn(address)))).toEqual(page)
    const name = { en: `View ${at}`, fr: `Vue ${at}` }
    const view = await keepView(operator, { councilId, name, state }, NOW)
    if (view.ok) kept.set(view.id, state)
  }
  const views = await listViews(operator, councilId)
  expect(views).toHaveLength(200)
  for (const view of views) {
    const state = kept.get(view.id) ?? readTrendState({})
    expect(await rowsOf(view.state)).toEqual(await rowsOf(state))
  }
  const first = { councilId, id: views[0]?.id ?? 0, revision: 1 }
  expect(await dropView(operator, first, NOW)).toEqual({ ok: true })
  expect(await dropView(operator, first, NOW)).toMatchObject({ reason: 'changed-meanwhile' })
  expect(await listViews(operator, councilId)).toHaveLength(199)
})

test('a visit is compared with the one before it, for as long as it goes on', async () => {
  const councilId = await council()
  const viewer = await somebody(councilId, 'viewer')
  const trends = await readTrends(operator, { id: councilId, livesOn: null }, { now: NOW })
  const counted = countedOf(trends)
  const at = (hour: string) => new Date(`2031-10-01T${hour}:00Z`)
  const here = (hour: string) => beginVisit(viewer, { councilId, counted }, at(hour))
  await here('06:00')
  expect(await readVisit(viewer, councilId)).toMatchObject({ before: null, seenAt: at('06:00') })
  await here('08:30')
  expect(await readVisit(viewer, councilId)).toMatchObject({ before: null, seenAt: at('08:30') })
  await here('14:00')
  const another = { before: counted, beforeAt: at('08:30'), seenAt: at('14:00') }
  expect(await readVisit(viewer, councilId)).toMatchObject(another)
  await here('14:02')
  expect(await readVisit(viewer, councilId)).toMatchObject(another)
  await beginVisit(operator, { councilId, counted }, at('15:00'))
  expect(await readVisit(operator, councilId)).toBeNull()
})
