import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { auditEntries, endedSessions, session, signInLinks } from '#db/schema/people.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotAllowed, operator, type Role } from '#lib/auth/actor.ts'
import { createSignInLink, signInWithLink } from '#lib/auth/commands.ts'
import { findLinkState } from '#lib/auth/links.ts'
import { findPerson, isOfTheInstallation } from '#lib/auth/queries.ts'
import { findEnding, listLapses } from '#lib/auth/sessions.ts'
import { addPerson } from './commands/add-person.ts'
import { closeAccess } from './commands/close-access.ts'
import { createCouncil } from './commands/create-council.ts'
import { endSessionsOf, signOutEverywhere } from './commands/end-sessions.ts'
import { makeLink } from './commands/make-link.ts'
import { restoreAccess } from './commands/restore-access.ts'
import { listOpenings, listPeople, listSuspended } from './queries.ts'

testDatabase()

const NOW = new Date('2031-09-01T12:00:00Z')
const ONDINE = 'ondine@example.org'

async function found(slug: string) {
  const name = { en: `Council ${slug}`, fr: `Conseil ${slug}` }
  const input = { slug, name, abbreviation: name, aliases: [], seats: [] }
  const made = await createCouncil(operator, input, NOW)
  if (!made.ok) throw new Error(made.reason)
  return made.council.id
}

async function invite(email: string, councilId: number, role: Role = 'viewer') {
  const person = { email, name: email, councilId, role, jurisdictionId: null }
  const added = await addPerson(operator, person, null, NOW)
  if (!added.ok) throw new Error(added.reason)
  return added.userId
}

async function secretariatOf(councilId: number): Promise<Actor> {
  const email = `secretariat-${councilId}@example.org`
  const known = (await listPeople(operator, councilId)).find((person) => person.email === email)
  const userId = known?.userId ?? (await invite(email, councilId, 'secretariat'))
  const actor = await findPerson(userId)
  if (!actor) throw new Error('nobody')
  return actor
}

const tokenOf = async (email: string) =>
  new URL(await createSignInLink(email, 'en')).searchParams.get('token') ?? ''

/** What a browser would send along after signing in. */
async function signIn(email: string): Promise<Headers> {
  const db = await database()
  const before = new Set((await db.select().from(session)).map(({ id }) => id))
  expect(await signInWithLink(await tokenOf(email), new Headers(), new Date())).toEqual({
    ok: true,
  })
  const made = (await db.select().from(session)).find(({ id }) => !before.has(id))
  return new Headers({ cookie: `better-auth.session_token=${made?.token}.signature` })
}

const sessionsOf = async (userId: string) =>
  (await (await database()).select().from(session).where(eq(session.userId, userId))).length

test('whoever is suspended is signed out, is told why, and finds the role again when it is given back', async () => {
  const id = await found('north')
  const now = new Date()
  const secretariat = await secretariatOf(id)
  const userId = await invite(ONDINE, id, 'chair')
  const browser = await signIn(ONDINE)
  const link = await tokenOf(ONDINE)
  const suspension = {
    councilId: id,
    userId,
    revision: 1,
    closing: 'suspended',
    reason: 'Congé jusqu’en mars',
  } as const
  expect(await closeAccess(secretariat, suspension, now)).toEqual({ ok: true })

  expect(await sessionsOf(userId)).toBe(0)
  expect(await isOfTheInstallation(ONDINE)).toBe(false)
  expect(await findLinkState(link, now)).toEqual({ state: 'ended', at: now })
  expect(await signInWithLink(link, new Headers(), now)).toEqual({ ok: false, reason: 'ended' })
  expect(await findEnding(browser)).toEqual({
    kind: 'access',
    lapses: [
      {
        slug: 'north',
        council: { en: 'Council north', fr: 'Conseil north' },
        closing: 'suspended',
        reason: 'Congé jusqu’en mars',
        at: now,
      },
    ],
  })
  expect(await listSuspended(secretariat, id)).toMatchObject([{ userId, role: 'chair', at: now }])
  expect((await listPeople(secretariat, id)).map((person) => person.userId)).not.toContain(userId)

  expect(await restoreAccess(secretariat, { councilId: id, userId }, now)).toEqual({ ok: true })
  expect(await findPerson(userId)).toMatchObject({ grants: [{ councilId: id, role: 'chair' }] })
  expect(await findEnding(browser)).toBeNull()
  expect(await listSuspended(secretariat, id)).toEqual([])
  const again = await restoreAccess(secretariat, { councilId: id, userId }, now)
  expect(again).toEqual({ ok: false, reason: 'not-there' })
  const entries = await (await database()).select().from(auditEntries).orderBy(auditEntries.id)
  expect(entries.filter(({ subject }) => subject === `user/${userId}`)).toMatchObject([
    { action: 'add-person' },
    { action: 'suspend-person', details: { role: 'chair', sessions: 1, links: 1 } },
    { action: 'restore-person', details: { role: 'chair' } },
  ])
})

test('whoever serves two councils and loses one stays signed in for the other', async () => {
  const [north, south] = [await found('north'), await found('south')]
  const userId = await invite(ONDINE, north)
  await invite(ONDINE, south)
  const browser = await signIn(ONDINE)
  const closing = { userId, revision: 1, closing: 'suspended', reason: '' } as const
  expect(
    await closeAccess(await secretariatOf(south), { ...closing, councilId: north }, NOW),
  ).toEqual({ ok: false, reason: 'not-allowed' })
  await closeAccess(await secretariatOf(north), { ...closing, councilId: north }, NOW)
  expect(await sessionsOf(userId)).toBe(1)
  expect(await findEnding(browser)).toBeNull()
  expect(await findPerson(userId)).toMatchObject({ grants: [{ councilId: south }] })
  expect(await listLapses(userId)).toMatchObject([{ slug: 'north', closing: 'suspended' }])

  // The suspension may be lifted: whoever held a link of theirs would be in both.
  const asked = { councilId: south, userId, locale: 'fr' } as const
  expect(await makeLink(await secretariatOf(south), asked, NOW)).toEqual({
    ok: false,
    reason: 'serves-elsewhere',
  })
  const last = { ...closing, councilId: south, closing: 'removed' } as const
  await closeAccess(await secretariatOf(south), last, NOW)
  expect(await sessionsOf(userId)).toBe(0)
  expect(await findEnding(browser)).toMatchObject({
    kind: 'access',
    lapses: [
      { slug: 'north', closing: 'suspended' },
      { slug: 'south', closing: 'removed' },
    ],
  })
})

test('a suspended person may be removed or added again, by whoever has seen what stands', async () => {
  const id = await found('north')
  const userId = await invite(ONDINE, id)
  const close = (closing: 'suspended' | 'removed', revision: number) =>
    closeAccess(operator, { councilId: id, userId, reason: '', closing, revision }, NOW)
  expect(await close('suspended', 1)).toEqual({ ok: true })
  expect(await close('removed', 1)).toMatchObject({ reason: 'changed-meanwhile' })
  expect(await close('removed', 2)).toEqual({ ok: true })
  expect(await listLapses(userId)).toMatchObject([{ closing: 'removed' }])
  expect(await restoreAccess(operator, { councilId: id, userId }, NOW)).toMatchObject({ ok: false })
  expect(await close('removed', 3)).toMatchObject({ reason: 'not-there' })
  await invite(ONDINE, id)
  expect(await listLapses(userId)).toEqual([])
  expect(await listPeople(operator, id)).toMatchObject([{ userId, revision: 4 }])
})

test('the secretariat ends the sessions and links of its people, and of nobody else', async () => {
  const [north, south] = [await found('north'), await found('south')]
  const userId = await invite(ONDINE, north)
  const secretariat = await secretariatOf(north)
  const browser = await signIn(ONDINE)
  await signIn(ONDINE)
  const link = await tokenOf(ONDINE)
  const now = new Date()
  expect((await listOpenings(secretariat, north, now)).get(userId)).toEqual({
    sessions: 2,
    links: 1,
  })
  const ask = { councilId: north, userId }
  for (const stranger of [await secretariatOf(south), await findPerson(userId)])
    expect(stranger && (await endSessionsOf(stranger, ask, now))).toEqual({
      ok: false,
      reason: 'not-allowed',
    })
  expect(
    await endSessionsOf(await secretariatOf(south), { councilId: south, userId }, now),
  ).toEqual({ ok: false, reason: 'not-there' })
  expect(await sessionsOf(userId)).toBe(2)

  expect(await endSessionsOf(secretariat, ask, now)).toEqual({ ok: true })
  expect((await listOpenings(secretariat, north, now)).get(userId)).toBeUndefined()
  expect(await findLinkState(link, now)).toEqual({ state: 'ended', at: now })
  expect(await findEnding(browser)).toEqual({
    kind: 'secretariat',
    council: { en: 'Council north', fr: 'Conseil north' },
    at: now,
  })
  expect(await findEnding(await signIn(ONDINE))).toBeNull()
  const viewer = await findPerson(userId)
  if (viewer) await expect(listOpenings(viewer, north, now)).rejects.toThrow(NotAllowed)
})

test('signing out everywhere is told on every machine', async () => {
  const id = await found('north')
  const userId = await invite(ONDINE, id)
  const browsers = [await signIn(ONDINE), await signIn(ONDINE)]
  const actor = await findPerson(userId)
  if (actor) await signOutEverywhere(actor, NOW)
  expect(await sessionsOf(userId)).toBe(0)
  for (const browser of browsers)
    expect(await findEnding(browser)).toEqual({ kind: 'oneself', council: null, at: NOW })
})

test('a stranger is told nothing, and no token is kept', async () => {
  const id = await found('north')
  const userId = await invite(ONDINE, id)
  const browser = await signIn(ONDINE)
  const link = await tokenOf(ONDINE)
  await endSessionsOf(operator, { councilId: id, userId }, NOW)
  const token = browser.get('cookie')?.split(/[=.]/)[2] ?? ''
  for (const cookie of ['', 'better-auth.session_token=', 'better-auth.session_token=guess.work'])
    expect(await findEnding(new Headers({ cookie }))).toBeNull()
  expect(await findLinkState('guessed', NOW)).toEqual({ state: 'unknown' })
  const db = await database()
  const kept = JSON.stringify([
    await db.select().from(endedSessions),
    await db.select().from(signInLinks),
  ])
  expect(token).toMatch(/^\w{32}$/)
  for (const secret of [token, link]) expect(kept).not.toContain(secret)
})

test('a link says what became of it', async () => {
  const id = await found('north')
  await invite(ONDINE, id)
  const now = new Date()
  const used = await tokenOf(ONDINE)
  const waiting = await tokenOf(ONDINE)
  await signInWithLink(used, new Headers(), now)
  expect(await findLinkState(used, now)).toEqual({ state: 'used', at: now })
  expect(await findLinkState(waiting, now)).toEqual({ state: 'good' })
  const later = new Date(now.getTime() + 25 * 3_600_000)
  expect(await findLinkState(waiting, later)).toMatchObject({ state: 'expired' })
  expect(await signInWithLink(used, new Headers(), later)).toEqual({ ok: false, reason: 'used' })
})
