import { expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { DENIALS_A_DAY, keepDenial } from '#lib/audit/commands.ts'
import { readAuditFilter } from '#lib/audit/filter.ts'
import { listAuthors, listEntries } from '#lib/audit/list-entries.ts'
import { type Actor, type Denial, operator } from '#lib/auth/actor.ts'
import { findPerson } from '#lib/auth/queries.ts'
import { addPerson } from '#lib/councils/commands/add-person.ts'
import { setRosterState } from '#lib/cycles/commands/set-roster-state.ts'
import { readPage } from '#lib/lists/list.ts'
import { streamRows } from '#lib/lists/stream-rows.ts'
import { aHolder, anAnswerRound, NOW } from './testing/round.ts'

testDatabase()

async function invite(councilId: number, name: string, role: 'viewer' | 'secretariat') {
  const person = { email: `${name}@example.org`, name, councilId, role, jurisdictionId: null }
  const added = await addPerson(operator, person, null, NOW)
  const actor = added.ok ? await findPerson(added.userId) : null
  if (actor?.kind !== 'person') throw new Error('nobody')
  return actor
}

async function read(
  councilId: number,
  params: Record<string, string> = {},
  actor: Actor = operator,
) {
  const asked = readAuditFilter(params)
  return readPage(await listEntries(actor, councilId, asked), {}, 50)
}

const said = ({ rows }: Awaited<ReturnType<typeof read>>) =>
  rows.map(({ action, person, holder, about }) => [
    action,
    person ?? holder,
    about?.name ?? about?.jurisdiction?.fr ?? null,
    about?.year ?? null,
  ])

test('each line says who it was and to what, and is found by either', async () => {
  const { council, cycle, brumeval } = await anAnswerRound()
  const { holder } = await aHolder({ cycleId: cycle.id, jurisdictionId: brumeval })
  const ada = await invite(council.id, 'Ada', 'secretariat')
  const excused = { cycleId: cycle.id, jurisdictionId: brumeval, revision: 1, proxyId: null }
  const later = new Date('2031-09-14T03:30:00Z')
  expect(await setRosterState(ada, { ...excused, state: 'excused' }, later)).toEqual({
    ok: true,
  })
  const link = `answer-link/${holder.link.id}`
  expect(said(await read(council.id))).toEqual([
    ['set-roster-state', 'Ada', 'brumeval', 2031],
    ['add-person', null, 'Ada', null],
    ['open-answer-link', 'Colombe Verdier', 'Colombe Verdier', 2031],
    ['give-answer-link', null, 'Colombe Verdier', 2031],
    ['create-cycle', null, null, 2031],
  ])
  const acts = async (params: Record<string, string>) =>
    (await read(council.id, params)).rows.map(({ action }) => action)
  expect(await acts({ who: `user-${ada.userId}` })).toEqual(['set-roster-state'])
  expect(await acts({ who: 'links' })).toEqual(['open-answer-link'])
  expect(await acts({ who: `link-${holder.link.id}` })).toEqual(['open-answer-link'])
  expect(await acts({ who: 'program', act: 'answers' })).toEqual(['give-answer-link'])
  expect(await acts({ thing: link })).toEqual(['open-answer-link', 'give-answer-link'])
  // Late in the evening of the 13th where the council sits.
  expect(await acts({ since: '2031-09-13', until: '2031-09-13' })).toEqual(['set-roster-state'])
  expect(await acts({ since: '2031-09-14' })).toEqual([])
  expect(await listAuthors(operator, council.id)).toEqual([{ userId: ada.userId, name: 'Ada' }])
  const streamed = []
  const asked = readAuditFilter({})
  for await (const rows of await streamRows(await listEntries(ada, council.id, asked)))
    streamed.push(...rows)
  expect(streamed).toEqual((await read(council.id)).rows)
})

test('only the secretariat of a council reads what was done in it', async () => {
  const { council } = await anAnswerRound()
  const viewer = await invite(council.id, 'Vera', 'viewer')
  await expect(read(council.id, {}, viewer)).rejects.toThrow('administer')
  await expect(read(council.id + 1, {}, viewer)).rejects.toThrow('council')
})

test('a refusal is written down once an hour, and no more than so many a day', async () => {
  const { council } = await anAnswerRound()
  const told: Denial[] = []
  const vera = {
    ...(await invite(council.id, 'Vera', 'viewer')),
    onDenied: (one: Denial) => told.push(one),
  }
  await expect(read(council.id, {}, vera)).rejects.toThrow('administer')
  await expect(read(council.id + 1, {}, vera)).rejects.toThrow()
  const person = {
    email: 'x@example.org',
    name: 'X',
    councilId: council.id,
    role: 'viewer',
    jurisdictionId: null,
  } as const
  expect(await addPerson(vera, person, null, NOW)).toEqual({ ok: false, reason: 'not-allowed' })
  const own = { right: 'administer', councilId: council.id } as const
  expect(told).toEqual([
    { of: 'page', ...own },
    { of: 'act', ...own },
  ])
  const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
  const ask = (place: string, minutes: number) =>
    keepDenial(vera.userId, { of: 'page', ...own, place }, at(minutes))
  await Promise.all([ask('/admin/people', 0), ask('/admin/people', 0), ask('/admin/people', 59)])
  await ask('/admin/people', 61)
  expect(said(await read(council.id, { act: 'refusals' }))).toEqual([
    ['denied-page', 'Vera', null, null],
    ['denied-page', 'Vera', null, null],
  ])
  for (let place = 0; place < DENIALS_A_DAY + 5; place++) await ask(`/cycles/${place}/outbox`, 90)
  expect((await read(council.id, { act: 'refusals' })).count).toBe(DENIALS_A_DAY)
  await ask('/admin/audit', 26 * 60)
  expect((await read(council.id, { act: 'denied-page' })).count).toBe(DENIALS_A_DAY + 1)
})
