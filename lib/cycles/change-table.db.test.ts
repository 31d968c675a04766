import { expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { type Actor, operator } from '#lib/auth/actor.ts'
import { addPerson } from '#lib/councils/commands/add-person.ts'
import { createCouncil } from '#lib/councils/commands/create-council.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { CANADA } from '#lib/jurisdictions/canada.ts'
import { seatJurisdiction, unseatJurisdiction } from './commands/change-table.ts'
import { findOrCreateCycle } from './commands/create-cycle.ts'
import { setRosterState } from './commands/set-roster-state.ts'
import { listRoster } from './queries.ts'

testDatabase()

const NOW = new Date('2017-09-01T12:00:00Z')
const island = CANADA[2]
if (!island) throw new Error('the preset is empty')

async function found() {
  const made = await createCouncil(
    operator,
    {
      slug: 'council',
      name: { en: 'A council', fr: 'Un conseil' },
      abbreviation: { en: 'AC', fr: 'UC' },
      aliases: [],
      seats: CANADA.slice(0, 2),
    },
    NOW,
  )
  if (!made.ok) throw new Error(made.reason)
  const councilId = made.council.id
  const open = await findOrCreateCycle(operator, { councilId, year: 2017, month: 10 }, NOW)
  const upcoming = await findOrCreateCycle(operator, { councilId, year: 2018, month: 2 }, NOW)
  if (!open.ok || !upcoming.ok) throw new Error('refused')
  return { councilId, open: open.cycle.id, upcoming: upcoming.cycle.id }
}

const keysOf = async (cycleId: number) =>
  (await listRoster(operator, cycleId)).map(({ jurisdiction }) => jurisdiction.key)

test('who joins the table joins the cycles to come, and no cycle that has opened', async () => {
  const { councilId, open, upcoming } = await found()
  expect(await seatJurisdiction(operator, councilId, island, NOW)).toMatchObject({ ok: true })
  expect(await keysOf(open)).toEqual(['canada', 'newfoundland-and-labrador'])
  expect(await keysOf(upcoming)).toEqual([
    'canada',
    'newfoundland-and-labrador',
    'prince-edward-island',
  ])
  expect(await seatJurisdiction(operator, councilId, island, NOW)).toEqual({
    ok: false,
    reason: 'already-seated',
  })
})

test('who leaves the table stays where it was expected, and its proxies end', async () => {
  const { councilId, open, upcoming } = await found()
  const [first, second] = (await listSeats(operator, councilId)).map(({ id }) => id)
  if (!first || !second) throw new Error('no seats')
  const proxy = { cycleId: upcoming, jurisdictionId: second, revision: 1 } as const
  await setRosterState(operator, { ...proxy, state: 'proxy', proxyId: first }, NOW)
  const leaving = { councilId, jurisdictionId: first, revision: 1 }
  expect(await unseatJurisdiction(operator, leaving, NOW)).toEqual({ ok: true })
  expect(await keysOf(open)).toEqual(['canada', 'newfoundland-and-labrador'])
  expect(await listRoster(operator, upcoming)).toMatchObject([{ state: 'expected', proxy: null }])
  expect(await unseatJurisdiction(operator, leaving, NOW)).toMatchObject({ reason: 'not-there' })
})

test('a seat somebody speaks for is not taken away, and only the secretariat changes the table', async () => {
  const { councilId } = await found()
  const [first] = (await listSeats(operator, councilId)).map(({ id }) => id)
  const leaving = { councilId, jurisdictionId: first ?? 0, revision: 1 }
  const chair: Actor = {
    kind: 'person',
    userId: 'c',
    name: 'c',
    email: 'c@example.org',
    grants: [{ councilId, role: 'chair', jurisdictionId: null }],
  }
  const refused = { ok: false, reason: 'not-allowed' }
  expect(await seatJurisdiction(chair, councilId, island, NOW)).toEqual(refused)
  expect(await unseatJurisdiction(chair, leaving, NOW)).toEqual(refused)
  const speaker = { email: 's@example.org', name: 's', councilId, role: 'jurisdiction' as const }
  await addPerson(operator, { ...speaker, jurisdictionId: first ?? 0 }, null, NOW)
  expect(await unseatJurisdiction(operator, leaving, NOW)).toMatchObject({ reason: 'has-people' })
})
