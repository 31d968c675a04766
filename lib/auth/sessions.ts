import { createHash } from 'node:crypto'
import { getSessionCookie } from 'better-auth/cookies'
import { eq, lt } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'
import {
  closedGrants,
  type ENDERS,
  endedSessions,
  grants,
  session,
  user,
} from '#db/schema/people.ts'
import type { Bilingual } from '#lib/i18n/bilingual.ts'
import { endLinks } from './links.ts'

export const SESSION_DAYS = 14

/** A grant that was taken back, as its holder is told of it. */
export type Lapse = Pick<typeof closedGrants.$inferSelect, 'closing' | 'reason' | 'at'> & {
  slug: string
  council: Bilingual
}

/** Why somebody who held a session holds none any more. */
export type Ending =
  | { kind: 'access'; lapses: Lapse[] }
  | { kind: 'secretariat' | 'oneself'; council: Bilingual | null; at: Date }

type End = { userId: string; endedBy: (typeof ENDERS)[number]; councilId: number | null }

/** Ends every session of a person, and the links not yet used; in the transaction of the act that asks for it. */
export async function endSessions(
  tx: Transaction,
  { userId, endedBy, councilId }: End,
  now: Date,
): Promise<{ sessions: number; links: number }> {
  // Whoever signs in meanwhile waits, since a session points at its person.
  await tx.select({ id: user.id }).from(user).where(eq(user.id, userId)).for('update')
  const links = await endLinks(tx, userId, now)
  const ended = await tx
    .delete(session)
    .where(eq(session.userId, userId))
    .returning({ token: session.token })
  const longAgo = new Date(now.getTime() - SESSION_DAYS * 24 * 3_600_000)
  await tx.delete(endedSessions).where(lt(endedSessions.at, longAgo))
  if (ended.length > 0)
    await tx.insert(endedSessions).values(
      ended.map(({ token }) => ({
        tokenHash: hashOf(token),
        userId,
        endedBy,
        councilId,
        at: now,
      })),
    )
  return { sessions: ended.length, links }
}

/** Why the session in a request's cookies was ended; null for everybody who never held one. */
export async function findEnding(headers: Headers): Promise<Ending | null> {
  const [token] = getSessionCookie(headers)?.split('.') ?? []
  if (!token) return null
  const db = await database()
  const [found] = await db
    .select({
      userId: endedSessions.userId,
      endedBy: endedSessions.endedBy,
      at: endedSessions.at,
      council: councils.name,
    })
    .from(endedSessions)
    .leftJoin(councils, eq(endedSessions.councilId, councils.id))
    .where(eq(endedSessions.tokenHash, hashOf(token)))
  if (!found) return null
  const { userId, endedBy, at, council } = found
  const open = await db
    .select({ id: grants.id })
    .from(grants)
    .where(eq(grants.userId, userId))
    .limit(1)
  if (open.length === 0) return { kind: 'access', lapses: await listLapses(userId) }
  // Access that was given back needs no word but the door's own.
  return endedBy === 'access' ? null : { kind: endedBy, council, at }
}

/** The councils that closed on this person, oldest first. */
export async function listLapses(userId: string): Promise<Lapse[]> {
  const db = await database()
  return db
    .select({
      slug: councils.slug,
      council: councils.name,
      closing: closedGrants.closing,
      reason: closedGrants.reason,
      at: closedGrants.at,
    })
    .from(closedGrants)
    .innerJoin(councils, eq(closedGrants.councilId, councils.id))
    .where(eq(closedGrants.userId, userId))
    .orderBy(councils.id)
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
