import { and, asc, count, eq, gt, inArray } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { councils, jurisdictions, seats } from '#db/schema/councils.ts'
import { closedGrants, grants, session, signInLinks, user } from '#db/schema/people.ts'
import { type Actor, type Role, requireRight } from '#lib/auth/actor.ts'
import { isUnused } from '#lib/auth/links.ts'
import { namedHere } from './seat.ts'

export type Council = typeof councils.$inferSelect
export type Jurisdiction = typeof jurisdictions.$inferSelect

/** The councils this person sits in or serves, oldest first. */
export async function listCouncils(actor: Actor): Promise<Council[]> {
  const db = await database()
  if (actor.kind === 'operator') return db.select().from(councils).orderBy(asc(councils.id))
  const ids = actor.grants.map((grant) => grant.councilId)
  if (ids.length === 0) return []
  return db.select().from(councils).where(inArray(councils.id, ids)).orderBy(asc(councils.id))
}

export async function findCouncil(actor: Actor, id: number): Promise<Council | null> {
  requireRight(actor, 'read', id)
  const db = await database()
  const [council] = await db.select().from(councils).where(eq(councils.id, id))
  return council ?? null
}

/** Who sits at the table now, in the order it is called; a cycle's roster is frozen apart from it. */
export async function listSeats(
  actor: Actor,
  councilId: number,
): Promise<(Jurisdiction & { revision: number })[]> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const rows = await db
    .select({ jurisdiction: jurisdictions, aliases: seats.aliases, revision: seats.revision })
    .from(seats)
    .innerJoin(jurisdictions, eq(seats.jurisdictionId, jurisdictions.id))
    .where(eq(seats.councilId, councilId))
    .orderBy(asc(seats.position))
  return rows.map(({ jurisdiction, aliases, revision }) => ({
    ...namedHere(jurisdiction, aliases),
    revision,
  }))
}

export type Person = {
  userId: string
  name: string
  email: string
  role: Role
  jurisdictionId: number | null
  revision: number
}

/** Who may do something in this council; only those who administer it may know. */
export async function listPeople(actor: Actor, councilId: number): Promise<Person[]> {
  requireRight(actor, 'administer', councilId)
  const db = await database()
  return db
    .select({
      userId: user.id,
      name: user.name,
      email: user.email,
      role: grants.role,
      jurisdictionId: grants.jurisdictionId,
      revision: grants.revision,
    })
    .from(grants)
    .innerJoin(user, eq(grants.userId, user.id))
    .where(eq(grants.councilId, councilId))
    .orderBy(asc(user.email))
}

export type SuspendedPerson = Person & { at: Date; reason: string }

/** Whose access rests until it is given back. */
export async function listSuspended(actor: Actor, councilId: number): Promise<SuspendedPerson[]> {
  requireRight(actor, 'administer', councilId)
  const db = await database()
  return db
    .select({
      userId: user.id,
      name: user.name,
      email: user.email,
      role: closedGrants.role,
      jurisdictionId: closedGrants.jurisdictionId,
      revision: closedGrants.revision,
      at: closedGrants.at,
      reason: closedGrants.reason,
    })
    .from(closedGrants)
    .innerJoin(user, eq(closedGrants.userId, user.id))
    .where(and(eq(closedGrants.councilId, councilId), eq(closedGrants.closing, 'suspended')))
    .orderBy(asc(user.email))
}

/** What would end if a person's sessions were ended now: on every machine and in every council. */
export type Openings = { sessions: number; links: number }

/** By person, of those who may do something in this council; only those who administer it may know. */
export async function listOpenings(
  actor: Actor,
  councilId: number,
  now: Date,
): Promise<Map<string, Openings>> {
  requireRight(actor, 'administer', councilId)
  const db = await database()
  const holders = db
    .select({ userId: grants.userId })
    .from(grants)
    .where(eq(grants.councilId, councilId))
  const sessions = await db
    .select({ userId: session.userId, held: count() })
    .from(session)
    .where(and(inArray(session.userId, holders), gt(session.expiresAt, now)))
    .groupBy(session.userId)
  const links = await db
    .select({ userId: signInLinks.userId, held: count() })
    .from(signInLinks)
    .where(and(inArray(signInLinks.userId, holders), isUnused(now)))
    .groupBy(signInLinks.userId)
  const found = new Map<string, Openings>()
  for (const { userId, held } of sessions) found.set(userId, { sessions: held, links: 0 })
  for (const { userId, held } of links)
    found.set(userId, { sessions: found.get(userId)?.sessions ?? 0, links: held })
  return found
}

/** Whether someone has set this installation up; asked before anybody can be signed in. */
export async function isSetUp(): Promise<boolean> {
  const db = await database()
  const found = await db.select({ id: councils.id }).from(councils).limit(1)
  return found.length > 0
}
