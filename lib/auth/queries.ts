import { and, asc, eq, gt } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'
import { grants, session, user } from '#db/schema/people.ts'
import type { Actor } from './actor.ts'
import { auth } from './auth.ts'
import { signedToken } from './signed-token.ts'

/** Who is asking, and the councils they sit in or serve, oldest first. */
export type Caller = { actor: Actor; councils: (typeof councils.$inferSelect)[] }

/**
 * The person behind a request's cookies, with what they may do and where, in one look: every page begins with it. Null
 * when nobody is signed in; a session that was ended is none from that moment.
 */
export async function findCaller(headers: Headers, now: Date): Promise<Caller | null> {
  const { api, options } = await auth()
  const token = signedToken(headers, options.secret)
  if (token === null) return null
  const db = await database()
  const rows = await db
    .select({
      userId: user.id,
      name: user.name,
      email: user.email,
      role: grants.role,
      jurisdictionId: grants.jurisdictionId,
      council: councils,
    })
    .from(session)
    .innerJoin(user, eq(session.userId, user.id))
    .leftJoin(grants, eq(grants.userId, user.id))
    .leftJoin(councils, eq(grants.councilId, councils.id))
    .where(and(eq(session.token, token), gt(session.expiresAt, now)))
    .orderBy(asc(councils.id))
  const [first] = rows
  if (!first) {
    // One that has run out is taken away by whoever made it.
    await api.getSession({ headers })
    return null
  }
  const { userId, name, email } = first
  const sits = rows.flatMap(({ council, role, jurisdictionId }) =>
    council && role ? [{ council, role, jurisdictionId }] : [],
  )
  const held = sits.map(({ council, ...grant }) => ({ councilId: council.id, ...grant }))
  const actor: Actor = { kind: 'person', userId, name, email, grants: held }
  return { actor, councils: sits.map(({ council }) => council) }
}

/** Who asked for work that is taken up later: what they may do is what they may do now. */
export async function findPerson(userId: string): Promise<Actor | null> {
  const db = await database()
  const [found] = await db
    .select({ name: user.name, email: user.email })
    .from(user)
    .where(eq(user.id, userId))
  return found ? { kind: 'person', userId, ...found, grants: await listGrants(userId) } : null
}

/** Whoever has a role in some council; those who lost their last one are strangers again. */
export async function isOfTheInstallation(email: string): Promise<boolean> {
  const db = await database()
  const found = await db
    .select({ id: user.id })
    .from(user)
    .innerJoin(grants, eq(grants.userId, user.id))
    .where(eq(user.email, email))
    .limit(1)
  return found.length > 0
}

async function listGrants(userId: string) {
  const db = await database()
  return db
    .select({
      councilId: grants.councilId,
      role: grants.role,
      jurisdictionId: grants.jurisdictionId,
    })
    .from(grants)
    .where(eq(grants.userId, userId))
    .orderBy(grants.councilId)
}
