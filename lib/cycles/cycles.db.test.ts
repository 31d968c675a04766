import { beforeEach, expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { auditEntries } from '#db/schema/people.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotThere, operator } from '#lib/auth/actor.ts'
import { createCouncil } from '#lib/councils/commands/create-council.ts'
import { COUNCIL_PRESETS } from '#lib/councils/presets.ts'
import { CANADA } from '#lib/jurisdictions/canada.ts'
import { createCycle, findOrCreateCycle } from './commands/create-cycle.ts'
import { editCycle } from './commands/edit-cycle.ts'
import { setRosterState } from './commands/set-roster-state.ts'
import { currentCycle, suggestDates } from './cycle.ts'
import {
  findCurrentCycle,
  findCycle,
  findCycleOf,
  findTemplate,
  listCycles,
  listRoster,
} from './queries.ts'

testDatabase()

const NOW = new Date('2017-08-01T12:00:00Z')
const DATES = {
  opensOn: '2017-08-01',
  dueOn: '2017-09-15',
  lateUntil: '2017-09-29',
  meetsOn: '2017-10-11',
}

let councilId = 0

beforeEach(async () => {
  const [preset] = COUNCIL_PRESETS
  if (!preset) throw new Error('no preset')
  const founded = await createCouncil(operator, { ...preset, seats: CANADA }, NOW)
  if (!founded.ok) throw new Error(founded.reason)
  councilId = founded.council.id
})

const person = (role: 'secretariat' | 'chair' | 'jurisdiction' | 'viewer'): Actor => ({
  kind: 'person',
  userId: role,
  name: role,
  email: `${role}@example.org`,
  grants: [{ councilId, role, jurisdictionId: null }],
})

async function october() {
  const made = await createCycle(
    person('secretariat'),
    { councilId, year: 2017, month: 10, ...DATES },
    NOW,
  )
  if (!made.ok) throw new Error(made.reason)
  return made.cycle
}

test('a new cycle has the roster of the table, in its order, and a template in both languages', async () => {
  const cycle = await october()
  const roster = await listRoster(person('viewer'), cycle.id)
  expect(roster.map((entry) => entry.jurisdiction.key)).toEqual(CANADA.map((seat) => seat.key))
  expect(new Set(roster.map((entry) => entry.state))).toEqual(new Set(['expected']))
  const template = await findTemplate(person('viewer'), councilId)
  expect(template.map((section) => section.kind)).toEqual([
    'accomplishments',
    'priorities',
    'changes',
    'sharing',
    'issues',
  ])
  const written = await (await database()).select().from(auditEntries).orderBy(auditEntries.id)
  expect(written.map((entry) => [entry.action, entry.actorId])).toEqual([
    ['create-council', null],
    ['create-cycle', 'secretariat'],
  ])
})

test.each(['chair', 'jurisdiction', 'viewer'] as const)('a %s creates no cycle', async (role) => {
  const input = { councilId, year: 2017, month: 10, ...DATES }
  expect(await createCycle(person(role), input, NOW)).toEqual({ ok: false, reason: 'not-allowed' })
  expect(await findOrCreateCycle(person(role), input, NOW)).toEqual({
    ok: false,
    reason: 'not-allowed',
  })
  expect(await listCycles(operator, councilId)).toEqual([])
})

test.each([
  [{ month: 13 }, 'bad-month'],
  [{ dueOn: '2017-07-01' }, 'dates-out-of-order'],
  [{}, 'cycle-exists'],
])('a cycle with %o is refused: %s', async (change, reason) => {
  await october()
  const input = { councilId, year: 2017, month: 10, ...DATES, ...change }
  expect(await createCycle(person('secretariat'), input, NOW)).toEqual({ ok: false, reason })
})

test('a form of an unknown month makes its cycle once, with the usual dates', async () => {
  const month = { councilId, year: 2017, month: 10 }
  const [one, two] = await Promise.all([
    findOrCreateCycle(operator, month, NOW),
    findOrCreateCycle(operator, month, NOW),
  ])
  if (!one.ok || !two.ok) throw new Error('refused')
  expect(one.cycle.id).toBe(two.cycle.id)
  expect([one.isCreated, two.isCreated].sort()).toEqual([false, true])
  expect(one.cycle.meetsOn).toBe('2017-10-18')
  expect(await findCycleOf(operator, councilId, month)).toEqual(one.cycle)
})

test('the second of two editors is told, and what the first saved stays', async () => {
  const { id, revision } = await october()
  const secretariat = person('secretariat')
  const first = await editCycle(secretariat, { id, revision, ...DATES, dueOn: '2017-09-20' }, NOW)
  expect(first).toMatchObject({ ok: true, cycle: { dueOn: '2017-09-20', revision: 2 } })
  const second = await editCycle(secretariat, { id, revision, ...DATES, dueOn: '2017-09-01' }, NOW)
  expect(second).toMatchObject({ ok: false, reason: 'changed-meanwhile', current: { revision: 2 } })
  expect(await findCycle(secretariat, id)).toMatchObject({ dueOn: '2017-09-20' })
})

test('nobody edits the cycle of another council, nor one that is not there', async () => {
  const { id, revision } = await october()

  const elsewhere: Actor = {
    kind: 'person',
    userId: 'x',
    name: 'x',
    email: 'x@example.org',
    grants: [{ councilId: councilId + 1, role: 'secretariat', jurisdictionId: null }],
  }
  const nothing = { ok: false, reason: 'not-found' }
  expect(await editCycle(elsewhere, { id, revision, ...DATES }, NOW)).toEqual(nothing)
  expect(await editCycle(operator, { id: id + 99, revision, ...DATES }, NOW)).toEqual(nothing)
  const excuse = { cycleId: id, jurisdictionId: 1, revision: 1, state: 'excused' } as const
  expect(await setRosterState(elsewhere, { ...excuse, proxyId: null }, NOW)).toEqual(nothing)
  await expect(findCycle(elsewhere, id)).rejects.toThrow(NotThere)
  await expect(listRoster(elsewhere, id)).rejects.toThrow(NotThere)
  expect(await findCycle(operator, id + 99)).toBeNull()
})

test('a member is excused, has a proxy, and is expected again', async () => {
  const { id } = await october()
  const secretariat = person('secretariat')
  const roster = await listRoster(secretariat, id)
  const [canada, newfoundland] = roster.map((entry) => entry.jurisdiction.id)
  if (!canada || !newfoundland) throw new Error('no roster')
  const change = {
    cycleId: id,
    jurisdictionId: newfoundland,
    revision: 1,
    proxyId: null,
  } as const
  expect(await setRosterState(person('chair'), { ...change, state: 'excused' }, NOW)).toEqual({
    ok: false,
    reason: 'not-allowed',
  })
  for (const proxyId of [null, newfoundland, 9999]) {
    expect(await setRosterState(secretariat, { ...change, state: 'proxy', proxyId }, NOW)).toEqual({
      ok: false,
      reason: 'bad-proxy',
    })
  }
  expect(
    await setRosterState(secretariat, { ...change, state: 'proxy', proxyId: canada }, NOW),
  ).toEqual({ ok: true })
  expect((await listRoster(secretariat, id))[1]).toMatchObject({
    state: 'proxy',
    proxy: { key: 'canada' },
  })
  expect(await setRosterState(secretariat, { ...change, state: 'excused' }, NOW)).toEqual({
    ok: false,
    reason: 'changed-meanwhile',
    change: { by: null, at: NOW },
  })
  const back = { ...change, revision: 2, state: 'expected' } as const
  expect(await setRosterState(secretariat, back, NOW)).toEqual({ ok: true })
  expect((await listRoster(secretariat, id))[1]).toMatchObject({ state: 'expected', proxy: null })
})

test('the cycle a reader most likely comes for is the one that all of them would choose', async () => {
  expect(await findCurrentCycle(operator, councilId, '2031-03-01')).toBeNull()
  for (const [year, month] of [
    [2031, 10],
    [2030, 2],
    [2031, 2],
  ] as const)
    await createCycle(operator, { councilId, year, month, ...suggestDates({ year, month }) }, NOW)
  const all = await listCycles(operator, councilId)
  for (const { opensOn, meetsOn } of all)
    for (const today of ['1999-12-31', opensOn, meetsOn, '2099-01-01'])
      expect(await findCurrentCycle(operator, councilId, today)).toEqual(currentCycle(all, today))
})
