import { eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { grants, user } from '#db/schema/people.ts'
import type { Actor } from './actor.ts'
import { auth } from './auth.ts'

/** The person behind a request's cookies, with what they may do; null when nobody is signed in. */
export async function findActor(headers: Headers): Promise<Actor | null> {
  const found = await (await auth()).api.getSession({ headers })
  if (!found) return null
  const { id, name, email } = found.user
  return { kind: 'person', userId: id, name, email, grants: await listGrants(id) }
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
