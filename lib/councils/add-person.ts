import { database } from '#db/client.ts'
import { grants, user } from '#db/schema/people.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, may, type Role } from '#lib/auth/actor.ts'

export async function addPerson(
  actor: Actor,
  person: {
    email: string
    name: string
    councilId: number
    role: Role
    jurisdictionId: number | null
  },
  now: Date,
): Promise<{ ok: true; userId: string } | { ok: false; reason: 'not-allowed' }> {
  if (!may(actor, 'administer', person.councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx) => {
    const email = person.email.trim().toLowerCase()
    const [row] = await tx
      .insert(user)
      .values({ id: crypto.randomUUID(), name: person.name, email, emailVerified: true })
      .onConflictDoUpdate({ target: user.email, set: { name: person.name } })
      .returning({ id: user.id })
    if (!row) throw new Error('no row came back for the person')
    const grant = { role: person.role, jurisdictionId: person.jurisdictionId }
    await tx
      .insert(grants)
      .values({ userId: row.id, councilId: person.councilId, ...grant })
      .onConflictDoUpdate({ target: [grants.userId, grants.councilId], set: grant })
    await record(tx, actor, now, {
      councilId: person.councilId,
      action: 'add-person',
      subject: `user/${row.id}`,
      details: { role: person.role },
    })
    return { ok: true, userId: row.id }
  })
}
