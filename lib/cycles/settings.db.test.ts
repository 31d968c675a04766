import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { auditEntries } from '#db/schema/people.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, operator } from '#lib/auth/actor.ts'
import { createCouncil } from '#lib/councils/commands/create-council.ts'
import { editCouncil } from '#lib/councils/commands/edit-council.ts'
import { findCouncil, listSeats } from '#lib/councils/queries.ts'
import { CANADA } from '#lib/jurisdictions/canada.ts'
import { moveSeat } from './commands/move-seat.ts'

testDatabase()

const NOW = new Date('2031-09-01T12:00:00Z')
const NAME = { en: 'Dune Council', fr: 'Conseil des dunes' }

async function aCouncil() {
  const input = {
    slug: 'dunes',
    name: NAME,
    abbreviation: NAME,
    aliases: [],
    seats: CANADA.slice(0, 3),
  }
  const made = await createCouncil(operator, input, NOW)
  if (!made.ok) throw new Error(made.reason)
  return made.council
}

const viewer = (councilId: number): Actor => ({
  ...{ kind: 'person', userId: 'v', name: 'V', email: 'v@example.org' },
  grants: [{ councilId, role: 'viewer', jurisdictionId: null }],
})

test('a council is renamed by whoever saw it, keeps its address, and says who did', async () => {
  const { id, revision, slug } = await aCouncil()
  const settings = {
    name: { en: 'Shore Council', fr: 'Conseil des rivages' },
    abbreviation: NAME,
    contactMonths: 36,
  }
  const seen = { councilId: id, revision }
  expect(await editCouncil(viewer(id), seen, settings, NOW)).toEqual({
    ok: false,
    reason: 'not-allowed',
  })
  expect(await editCouncil(operator, seen, settings, NOW)).toEqual({ ok: true })
  expect(await findCouncil(operator, id)).toMatchObject({
    ...settings,
    slug,
    revision: revision + 1,
  })
  const late = await editCouncil(operator, seen, { ...settings, contactMonths: 6 }, NOW)
  expect(late).toEqual({ ok: false, reason: 'changed-meanwhile', change: { by: null, at: NOW } })
  expect((await findCouncil(operator, id))?.contactMonths).toBe(36)
})

test('a jurisdiction is called sooner or later, one place a press, and stays at the end', async () => {
  const { id: councilId } = await aCouncil()
  const table = await listSeats(operator, councilId)
  const [first = 0, second = 0, third = 0] = table.map(({ id }) => id)
  const move = (jurisdictionId: number, way: 'up' | 'down', actor: Actor = operator) =>
    moveSeat(actor, { councilId, jurisdictionId, way }, NOW)
  const order = async () => (await listSeats(operator, councilId)).map(({ id }) => id)
  expect(await move(third, 'up')).toEqual({ ok: true })
  expect(await order()).toEqual([first, third, second])
  await Promise.all([move(third, 'up'), move(first, 'up')])
  expect((await order()).toSorted((a, b) => a - b)).toEqual(
    [first, second, third].toSorted((a, b) => a - b),
  )
  // Whoever stands first already moves nowhere, and leaves no line: it hangs on who came first.
  const raced = (await order())[0] === first ? 2 : 1
  await move(second, 'up')
  await move(second, 'up')
  await move(second, 'up')
  expect((await order())[0]).toBe(second)
  expect(await move(first + 90, 'up')).toEqual({ ok: false, reason: 'not-there' })
  expect(await move(first, 'down', viewer(councilId))).toEqual({ ok: false, reason: 'not-allowed' })
  const acts = await (await database()).select().from(auditEntries).orderBy(auditEntries.id)
  expect(acts.filter(({ action }) => action === 'move-seat')).toHaveLength(3 + raced)
})
