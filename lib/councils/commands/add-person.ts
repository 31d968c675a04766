import { and, eq, sql } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { seats } from '#db/schema/councils.ts'
import { closedGrants, grants, user } from '#db/schema/people.ts'
import { record } from '#lib/audit/commands.ts'
import { type Change, lastChange } from '#lib/audit/queries.ts'
import { type Actor, everywhere, isDenied, may, type Role } from '#lib/auth/actor.ts'

type PersonInput = {
  email: string
  name: string
  councilId: number
  role: Role
  jurisdictionId: number | null
}

/** Whom the actor saw in the council, and at which revision of their role; nobody where a newcomer is added. */
type SeenPerson = { userId: string; revision: number } | null

type Refusal = { ok: false; reason: 'not-allowed' | 'no-jurisdiction' | 'last-secretariat' }
type AlreadyThere = {
  ok: false
  reason: 'already-there'
  there: typeof grants.$inferSelect
  change: Change | null
}

/**
 * Gives a person a role in a council. Whoever has one already keeps it, and their name, unless the actor saw it: they
 * are told which role that is and who gave it.
 */
export async function addPerson(
  actor: Actor,
  person: PersonInput,
  seen: SeenPerson,
  now: Date,
): Promise<{ ok: true; userId: string } | Refusal | AlreadyThere> {
  const { councilId, role } = person
  if (isDenied(actor, 'administer', councilId)) return { ok: false, reason: 'not-allowed' }
  const jurisdictionId = role === 'jurisdiction' ? person.jurisdictionId : null
  const db = await database()
  return db.transaction(
    async (tx): Promise<{ ok: true; userId: string } | Refusal | AlreadyThere> => {
      if (role === 'jurisdiction' && !(await isSeated(tx, councilId, jurisdictionId)))
        return { ok: false, reason: 'no-jurisdiction' }
      const userId = await findOrAdd(tx, person)
      const subject = `user/${userId}`
      const [closed] = await tx
        .delete(closedGrants)
        .where(and(eq(closedGrants.councilId, councilId), eq(closedGrants.userId, userId)))
        .returning({ revision: closedGrants.revision })
      const revision = (closed?.revision ?? 0) + 1
      const [added] = await tx
        .insert(grants)
        .values({ userId, councilId, role, jurisdictionId, revision })
        .onConflictDoNothing()
        .returning({ id: grants.id })
      if (!added) {
        const isLast = await isLastSecretariat(tx, councilId, userId)
        const there = await lockGrant(tx, councilId, userId)
        if (there && (seen?.userId !== userId || seen.revision !== there.revision)) {
          const change = await lastChange(tx, subject, councilId)
          return { ok: false, reason: 'already-there', there, change }
        }
        if (role !== 'secretariat' && isLast) return { ok: false, reason: 'last-secretariat' }
        await tx
          .update(grants)
          .set({ role, jurisdictionId })
          .where(and(eq(grants.councilId, councilId), eq(grants.userId, userId)))
        if (await answersFor(tx, actor, userId))
          await tx.update(user).set({ name: person.name }).where(eq(user.id, userId))
        // The name is shown wherever this person has a role.
        await tx
          .update(grants)
          .set({ revision: sql`${grants.revision} + 1` })
          .where(eq(grants.userId, userId))
      }
      const details = { role, jurisdictionId }
      await record(tx, actor, now, { councilId, action: 'add-person', subject, details })
      return { ok: true, userId }
    },
  )
}

export async function lockGrant(tx: Transaction, councilId: number, userId: string) {
  const [held] = await tx
    .select()
    .from(grants)
    .where(and(eq(grants.councilId, councilId), eq(grants.userId, userId)))
    .for('update')
  return held
}

/** True when nobody else could administer the council: such a person keeps the role. */
export async function isLastSecretariat(
  tx: Transaction,
  councilId: number,
  userId: string,
): Promise<boolean> {
  const held = await tx
    .select({ userId: grants.userId })
    .from(grants)
    .where(and(eq(grants.councilId, councilId), eq(grants.role, 'secretariat')))
    .for('update')
  return held.length === 1 && held[0]?.userId === userId
}

/** Whether this actor may speak for the whole person: rename them, or make a link that opens their session. */
export async function answersFor(tx: Transaction, actor: Actor, userId: string): Promise<boolean> {
  const held = await tx
    .select({ councilId: grants.councilId })
    .from(grants)
    .where(eq(grants.userId, userId))
    .union(
      // What is suspended may be given back, and then counts for whoever holds the person's session.
      tx
        .select({ councilId: closedGrants.councilId })
        .from(closedGrants)
        .where(and(eq(closedGrants.userId, userId), eq(closedGrants.closing, 'suspended'))),
    )
  const whole = everywhere(actor)
  return held.every((grant) => may(whole, 'administer', grant.councilId))
}

async function findOrAdd(tx: Transaction, person: PersonInput): Promise<string> {
  const email = person.email.trim().toLowerCase()
  const [added] = await tx
    .insert(user)
    .values({ id: crypto.randomUUID(), name: person.name, email, emailVerified: true })
    .onConflictDoNothing({ target: user.email })
    .returning({ id: user.id })
  if (added) return added.id
  const [known] = await tx.select({ id: user.id }).from(user).where(eq(user.email, email))
  if (!known) throw new Error(`the person ${email} is neither new nor known`)
  return known.id
}

async function isSeated(
  tx: Transaction,
  councilId: number,
  jurisdictionId: number | null,
): Promise<boolean> {
  if (jurisdictionId === null) return false
  const found = await tx
    .select({ id: seats.jurisdictionId })
    .from(seats)
    .where(and(eq(seats.councilId, councilId), eq(seats.jurisdictionId, jurisdictionId)))
  return found.length > 0
}
