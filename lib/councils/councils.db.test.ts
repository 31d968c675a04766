import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { setupLinks } from '#db/schema/people.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotAllowed, operator } from '#lib/auth/actor.ts'
import { addPerson } from './commands/add-person.ts'
import { closeAccess } from './commands/close-access.ts'
import { createCouncil } from './commands/create-council.ts'
import { makeLink } from './commands/make-link.ts'
import { createSetupLink, isSetupLinkGood, setUp } from './commands/set-up.ts'
import { COUNCIL_PRESETS } from './presets.ts'
import { isSetUp, listCouncils, listPeople, listSeats } from './queries.ts'

testDatabase()

const NOW = new Date('2031-09-01T12:00:00Z')
const REMOVAL = { closing: 'removed', reason: '' } as const
const PERSON = { name: 'Ada', email: ' Ada@Example.org ' }

const seat = (key: string, fr: string) => ({
  key,
  name: { en: key, fr },
  abbreviation: { en: key, fr },
  order: 'provincial' as const,
  aliases: [],
  isAssociation: false,
})

const council = (slug: string, ...seats: ReturnType<typeof seat>[]) => ({
  slug,
  name: { en: 'Council of Services', fr: 'Conseil des services' },
  abbreviation: { en: 'CS', fr: 'CDS' },
  aliases: [],
  seats,
})

const holder = (userId: string, councilId: number, role: 'secretariat' | 'viewer'): Actor => ({
  kind: 'person',
  userId,
  name: userId,
  email: `${userId}@example.org`,
  grants: [{ councilId, role, jurisdictionId: null }],
})

async function found(slug: string) {
  const made = await createCouncil(operator, council(slug, seat('carrow', 'Carrow')), NOW)
  if (!made.ok) throw new Error(made.reason)
  return made.council
}

async function invite(email: string, councilId: number, role: 'secretariat' | 'viewer') {
  const person = { email, name: email, councilId, role, jurisdictionId: null }
  const added = await addPerson(operator, person, null, NOW)
  if (!added.ok) throw new Error(added.reason)
  return added.userId
}

test('a link sets up an empty installation once, and leaves only its hash', async () => {
  const token = await createSetupLink(NOW)
  const other = await createSetupLink(NOW)
  if (!token || !other) throw new Error('no link')
  const kept = await (await database()).select().from(setupLinks)
  expect(JSON.stringify(kept)).not.toContain(token)
  const input = { council: council('first', seat('carrow', 'Carrow')), person: PERSON }
  expect(await setUp('guessed', input, NOW)).toEqual({ ok: false, reason: 'link-used' })
  expect(await isSetUp()).toBe(false)
  expect(await isSetupLinkGood('guessed', NOW)).toBe(false)
  expect(await isSetupLinkGood(token, NOW)).toBe(true)

  const made = await setUp(token, input, NOW)
  if (!made.ok) throw new Error(made.reason)
  expect(made.email).toBe('ada@example.org')
  const ada = holder(made.userId, made.council.id, 'secretariat')
  expect(await listPeople(ada, made.council.id)).toMatchObject([
    { email: 'ada@example.org', role: 'secretariat' },
  ])
  expect((await listSeats(ada, made.council.id)).map((one) => one.key)).toEqual(['carrow'])
  expect(await isSetupLinkGood(token, NOW)).toBe(false)
  for (const again of [token, other])
    expect(await setUp(again, input, NOW)).toEqual({ ok: false, reason: 'already-set-up' })
  expect(await createSetupLink(NOW)).toBeNull()
})

test('two links used at the same moment found one council', async () => {
  const tokens = [await createSetupLink(NOW), await createSetupLink(NOW)]
  const results = await Promise.all(
    tokens.map((token, index) =>
      setUp(token ?? '', { council: council(`c${index}`), person: PERSON }, NOW),
    ),
  )
  expect(results.map((result) => result.ok).sort()).toEqual([false, true])
  expect(await listCouncils(operator)).toHaveLength(1)
})

test('a link printed the day before no longer works', async () => {
  const token = await createSetupLink(NOW)
  const later = new Date('2031-09-02T12:00:01Z')
  expect(await setUp(token ?? '', { council: council('late'), person: PERSON }, later)).toEqual({
    ok: false,
    reason: 'link-used',
  })
})

test('councils share a jurisdiction that has the same key, and each keeps its order', async () => {
  const first = await createCouncil(operator, council('one', seat('a', 'A'), seat('b', 'B')), NOW)
  const second = await createCouncil(operator, council('two', seat('b', 'B'), seat('a', 'A')), NOW)
  if (!first.ok || !second.ok) throw new Error('refused')
  const one = await listSeats(operator, first.council.id)
  const two = await listSeats(operator, second.council.id)
  expect(one.map((jurisdiction) => jurisdiction.key)).toEqual(['a', 'b'])
  expect(two.toReversed()).toEqual(one)
})

test('who serves a council may found another, and serves it too; who only reads may not', async () => {
  const { id } = await found('first')
  const ada = await invite('ada@example.org', id, 'secretariat')
  const reader = await invite('reader@example.org', id, 'viewer')
  expect(await createCouncil(holder(reader, id, 'viewer'), council('second'), NOW)).toEqual({
    ok: false,
    reason: 'not-allowed',
  })
  const made = await createCouncil(holder(ada, id, 'secretariat'), council('second'), NOW)
  if (!made.ok) throw new Error(made.reason)
  expect(await listPeople(operator, made.council.id)).toMatchObject([{ userId: ada }])
  expect(await createCouncil(operator, council('second'), NOW)).toEqual({
    ok: false,
    reason: 'slug-taken',
  })
})

test('people are added by those who administer, for a jurisdiction that sits at the table', async () => {
  const { id } = await found('first')
  const ada = await invite('ada@example.org', id, 'secretariat')
  const person = { email: 'B@example.org', name: 'B', councilId: id, jurisdictionId: null }
  const asked = { ...person, role: 'jurisdiction' as const }
  expect(await addPerson(holder('x', id, 'viewer'), asked, null, NOW)).toMatchObject({
    reason: 'not-allowed',
  })
  const actor = holder(ada, id, 'secretariat')
  expect(await addPerson(actor, asked, null, NOW)).toMatchObject({ reason: 'no-jurisdiction' })
  expect(await addPerson(actor, { ...asked, jurisdictionId: 999 }, null, NOW)).toMatchObject({
    reason: 'no-jurisdiction',
  })
  const [carrow] = await listSeats(actor, id)
  expect(
    await addPerson(actor, { ...asked, jurisdictionId: carrow?.id ?? 0 }, null, NOW),
  ).toMatchObject({
    ok: true,
  })
  expect(await listPeople(actor, id)).toMatchObject([
    { email: 'ada@example.org', jurisdictionId: null },
    { email: 'b@example.org', role: 'jurisdiction', jurisdictionId: carrow?.id },
  ])
  await expect(listPeople(holder('x', id, 'viewer'), id)).rejects.toThrow(NotAllowed)
})

test('the last of the secretariat is neither removed nor demoted', async () => {
  const { id } = await found('first')
  const ada = await invite('ada@example.org', id, 'secretariat')
  const actor = holder(ada, id, 'secretariat')
  const adas = { councilId: id, userId: ada }
  const demotion = { email: 'ada@example.org', name: 'Ada', councilId: id, jurisdictionId: null }
  expect(
    await addPerson(actor, { ...demotion, role: 'viewer' }, { ...adas, revision: 1 }, NOW),
  ).toMatchObject({
    reason: 'last-secretariat',
  })
  expect(await closeAccess(actor, { ...adas, ...REMOVAL, revision: 1 }, NOW)).toMatchObject({
    reason: 'last-secretariat',
  })
  const bea = await invite('bea@example.org', id, 'secretariat')
  expect(
    await closeAccess(holder('x', id, 'viewer'), { ...adas, ...REMOVAL, revision: 1 }, NOW),
  ).toEqual({
    ok: false,
    reason: 'not-allowed',
  })
  expect(await closeAccess(actor, { ...adas, ...REMOVAL, revision: 1 }, NOW)).toEqual({ ok: true })
  expect(await closeAccess(operator, { ...adas, ...REMOVAL, revision: 1 }, NOW)).toMatchObject({
    reason: 'not-there',
  })
  expect(await listPeople(operator, id)).toMatchObject([{ userId: bea }])
})

test('a role somebody has is changed by whoever saw it, and kept from whoever did not', async () => {
  const { id } = await found('first')
  const ada = await invite('ada@example.org', id, 'secretariat')
  const bea = await invite('bea@example.org', id, 'viewer')
  const actor = holder(ada, id, 'secretariat')
  const asked = { email: 'Bea@example.org', name: 'Béa', councilId: id, jurisdictionId: null }
  const there = { ok: false, reason: 'already-there', there: { userId: bea, role: 'viewer' } }
  expect(await addPerson(actor, { ...asked, role: 'chair' }, null, NOW)).toMatchObject(there)
  const other = { userId: ada, revision: 1 }
  expect(await addPerson(actor, { ...asked, role: 'chair' }, other, NOW)).toMatchObject(there)
  expect(await listPeople(actor, id)).toMatchObject([{}, { name: 'bea@example.org' }])
  const seen = { userId: bea, revision: 1 }
  expect(await addPerson(actor, { ...asked, role: 'chair' }, seen, NOW)).toMatchObject({ ok: true })
  expect(await listPeople(actor, id)).toMatchObject([{}, { name: 'Béa', role: 'chair' }])
  expect(await closeAccess(actor, { councilId: id, ...REMOVAL, ...seen }, NOW)).toEqual({
    ok: false,
    reason: 'changed-meanwhile',
    change: { by: 'ada@example.org', at: NOW },
  })
  expect(
    await closeAccess(actor, { councilId: id, ...REMOVAL, ...seen, revision: 2 }, NOW),
  ).toEqual({
    ok: true,
  })
})

test('nobody takes over a person who serves another council', async () => {
  const first = await found('first')
  const second = await found('second')
  const ada = await invite('ada@example.org', first.id, 'secretariat')
  const bea = await invite('bea@example.org', second.id, 'secretariat')
  const actor = holder(ada, first.id, 'secretariat')
  const ask = { councilId: first.id, userId: bea, locale: 'fr' as const }
  expect(await makeLink(actor, ask, NOW)).toMatchObject({ reason: 'not-there' })
  const person = { email: 'bea@example.org', name: 'Mallory', councilId: first.id }
  await addPerson(actor, { ...person, role: 'viewer', jurisdictionId: null }, null, NOW)
  expect(await makeLink(actor, ask, NOW)).toMatchObject({ reason: 'serves-elsewhere' })
  expect(await listPeople(operator, second.id)).toMatchObject([{ name: 'bea@example.org' }])
  expect(await makeLink(holder('x', first.id, 'viewer'), ask, NOW)).toMatchObject({
    reason: 'not-allowed',
  })
  const own = await makeLink(actor, { ...ask, userId: ada }, NOW)
  expect(own).toMatchObject({ ok: true, email: 'ada@example.org' })
  expect(own.ok && own.link).toContain('/fr/sign-in/link?token=')
})

test('the suggested councils have two names each', () => {
  for (const { name, abbreviation } of COUNCIL_PRESETS) {
    expect(name.en).not.toBe(name.fr)
    expect(abbreviation.en).not.toBe(abbreviation.fr)
  }
})
