import { eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { grants } from '#db/schema/people.ts'
import type { Actor } from './actor.ts'
import { auth } from './auth.ts'

/** The person behind a request's cookies, with what they may do; null when nobody is signed in. */
export async function findActor(headers: Headers): Promise<Actor | null> {
  const found = await (await auth()).api.getSession({ headers })
  if (!found) return null
  const db = await database()
  const held = await db
    .select({
      councilId: grants.councilId,
      role: grants.role,
      jurisdictionId: grants.jurisdictionId,
    })
    .from(grants)
    .where(eq(grants.userId, found.user.id))
    .orderBy(grants.councilId)
  const { id, name, email } = found.user
  return { kind: 'person', userId: id, name, email, grants: held }
}
