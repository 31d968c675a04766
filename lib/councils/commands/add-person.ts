import { and, eq } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { seats } from '#db/schema/councils.ts'
import { grants, user } from '#db/schema/people.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, may, type Role } from '#lib/auth/actor.ts'

type PersonInput = {
  email: string
  name: string
  councilId: number
  role: Role
  jurisdictionId: number | null
}

type Refusal = { ok: false; reason: 'not-allowed' | 'no-jurisdiction' | 'last-secretariat' }

/** Gives a person a role in a council, or another role than the one held; a name already known elsewhere stays. */
export async function addPerson(
  actor: Actor,
  person: PersonInput,
  now: Date,
): Promise<{ ok: true; userId: string } | Refusal> {
  const { councilId, role } = person
  if (!may(actor, 'administer', councilId)) return { ok: false, reason: 'not-allowed' }
  const jurisdictionId = role === 'jurisdiction' ? person.jurisdictionId : null
  const db = await database()
  return db.transaction(async (tx): Promise<{ ok: true; userId: string } | Refusal> => {
    if (role === 'jurisdiction' && !(await isSeated(tx, councilId, jurisdictionId)))
      return { ok: false, reason: 'no-jurisdiction' }
    const userId = await findOrAdd(tx, actor, person)
    if (role !== 'secretariat' && (await isLastSecretariat(tx, councilId, userId)))
      return { ok: false, reason: 'last-secretariat' }
    await tx
      .insert(grants)
      .values({ userId, councilId, role, jurisdictionId })
      .onConflictDoUpdate({
        target: [grants.userId, grants.councilId],
        set: { role, jurisdictionId },
      })
    await record(tx, actor, now, {
      councilId,
      action: 'add-person',
      subject: `user/${userId}`,
      details: { role, jurisdictionId },
    })
    return { ok: true, userId }
  })
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
  const held = await tx.select().from(grants).where(eq(grants.userId, userId))
  return held.every((grant) => may(actor, 'administer', grant.councilId))
}

async function findOrAdd(tx: Transaction, actor: Actor, person: PersonInput): Promise<string> {
  const email = person.email.trim().toLowerCase()
  const [added] = await tx
    .insert(user)
    .values({ id: crypto.randomUUID(), name: person.name, email, emailVerified: true })
    .onConflictDoNothing({ target: user.email })
    .returning({ id: user.id })
  if (added) return added.id
  const [known] = await tx.select({ id: user.id }).from(user).where(eq(user.email, email))
  if (!known) throw new Error(`the person ${email} is neither new nor known`)
  if (await answersFor(tx, actor, known.id))
    await tx.update(user).set({ name: person.name }).where(eq(user.id, known.id))
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
