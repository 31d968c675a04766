import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'
import { grants, session, user } from '#db/schema/people.ts'
import { testDatabase } from '#db/testing.ts'
import { auth } from './auth.ts'
import { createSignInLink } from './commands.ts'
import { findCaller } from './queries.ts'
import { endSessions } from './sessions.ts'

testDatabase()

const NOW = new Date()

/** What better-auth itself gives a browser. */
async function signIn(id: string, sits: string[]): Promise<Headers> {
  const db = await database()
  const email = `${id}@example.org`
  await db.insert(user).values({ id, name: `Name of ${id}`, email, emailVerified: true })
  for (const slug of sits) {
    const name = { en: slug, fr: slug }
    const [made] = await db
      .insert(councils)
      .values({ slug, name, abbreviation: name })
      .returning({ councilId: councils.id })
    if (made) await db.insert(grants).values({ userId: id, role: 'chair', ...made })
  }
  const token = new URL(await createSignInLink(email, 'fr')).searchParams.get('token') ?? ''
  const { api } = await auth()
  const { headers } = await api.magicLinkVerify({
    query: { token },
    headers: new Headers(),
    returnHeaders: true,
  })
  return new Headers({
    cookie: headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; '),
  })
}

const cookieOf = (headers: Headers) => headers.get('cookie') ?? ''
const sessions = async () => (await database()).select().from(session)

test('one look finds who asks, what they may do and where, as better-auth would', async () => {
  await signIn('noemie', ['érables'])
  const headers = await signIn('ada', ['north', 'south'])
  const found = await findCaller(headers, NOW)
  expect(found?.councils.map(({ slug }) => slug)).toEqual(['north', 'south'])
  expect(found?.actor).toEqual({
    kind: 'person',
    userId: 'ada',
    name: 'Name of ada',
    email: 'ada@example.org',
    grants: found?.councils.map(({ id }) => ({
      councilId: id,
      role: 'chair',
      jurisdictionId: null,
    })),
  })
  const theirs = await (await auth()).api.getSession({ headers })
  expect(theirs?.user.id).toBe('ada')
})

test('whoever lost their last role is signed in and sees nothing', async () => {
  const found = await findCaller(await signIn('ondine', []), NOW)
  expect(found?.actor).toMatchObject({ userId: 'ondine', grants: [] })
  expect(found?.councils).toEqual([])
})

test('a cookie that was not signed here is nobody’s', async () => {
  const [ada, noemie] = [await signIn('ada', ['north']), await signIn('noemie', ['south'])]
  const [name = '', signed = ''] = cookieOf(ada).split('=', 2)
  const [token = ''] = signed.split('.')
  const [, signature = ''] = cookieOf(noemie).split('.').slice(-2)
  for (const value of [
    '',
    token,
    `${token}.`,
    `${token}.${signature}`,
    `.${signature}`,
    `${signed}A`,
  ])
    expect(await findCaller(new Headers({ cookie: `${name}=${value}` }), NOW), value).toBeNull()
  expect(await findCaller(new Headers(), NOW)).toBeNull()
  expect(await sessions()).toHaveLength(2)
})

test('a session that was ended is none from that moment', async () => {
  const headers = await signIn('ada', ['north'])
  expect(await findCaller(headers, NOW)).not.toBeNull()
  const end = { userId: 'ada', endedBy: 'oneself', councilId: null } as const
  await (await database()).transaction((tx) => endSessions(tx, end, NOW))
  expect(await findCaller(headers, NOW)).toBeNull()
})

test('a session that has run out is none, and is taken away', async () => {
  const headers = await signIn('ada', ['north'])
  const { expiresAt = NOW } = (await sessions())[0] ?? {}
  expect(await findCaller(headers, new Date(expiresAt.getTime() - 1000))).not.toBeNull()
  expect(await findCaller(headers, expiresAt)).toBeNull()
  const db = await database()
  await db
    .update(session)
    .set({ expiresAt: new Date(0) })
    .where(eq(session.userId, 'ada'))
  expect(await findCaller(headers, NOW)).toBeNull()
  expect(await sessions()).toEqual([])
})
