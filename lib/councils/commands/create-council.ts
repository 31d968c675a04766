import { inArray } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { councils, jurisdictions, seats } from '#db/schema/councils.ts'
import { grants } from '#db/schema/people.ts'
import { record } from '#lib/audit/commands.ts'
import type { Actor } from '#lib/auth/actor.ts'
import type { NamedCouncil } from '../presets.ts'
import type { Council } from '../queries.ts'

type NewJurisdiction = Omit<typeof jurisdictions.$inferSelect, 'id'>

/** `seats` are called in the order given; a jurisdiction another council already knows by its key is the same one. */
export type CouncilInput = NamedCouncil & {
  isInvented?: boolean
  /** The day an invented council lives on. */
  livesOn?: string
  seats: NewJurisdiction[]
}

export async function createCouncil(
  actor: Actor,
  input: CouncilInput,
  now: Date,
): Promise<{ ok: true; council: Council } | { ok: false; reason: 'not-allowed' | 'slug-taken' }> {
  if (!mayFound(actor)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx) => {
    const council = await insertCouncil(tx, actor, input, now)
    if (!council) return { ok: false, reason: 'slug-taken' }
    if (actor.kind === 'person')
      await tx
        .insert(grants)
        .values({ userId: actor.userId, councilId: council.id, role: 'secretariat' })
    return { ok: true, council }
  })
}

/** Null when another council has that slug. */
export async function insertCouncil(
  tx: Transaction,
  author: { userId: string | null },
  input: CouncilInput,
  now: Date,
): Promise<Council | null> {
  const { slug, name, abbreviation, aliases, isInvented = false, livesOn = null } = input
  const [council] = await tx
    .insert(councils)
    .values({ slug, name, abbreviation, aliases, isInvented, livesOn, createdAt: now })
    .onConflictDoNothing({ target: councils.slug })
    .returning()
  if (!council) return null
  await seat(tx, council.id, input.seats)
  await record(tx, author, now, {
    councilId: council.id,
    action: 'create-council',
    subject: `council/${council.id}`,
    details: { slug, seats: input.seats.map((jurisdiction) => jurisdiction.key) },
  })
  return council
}

async function seat(tx: Transaction, councilId: number, roster: NewJurisdiction[]): Promise<void> {
  if (roster.length === 0) return
  await tx.insert(jurisdictions).values(roster).onConflictDoNothing({ target: jurisdictions.key })
  const keys = roster.map((jurisdiction) => jurisdiction.key)
  const known = await tx.select().from(jurisdictions).where(inArray(jurisdictions.key, keys))
  await tx.insert(seats).values(
    known.map(({ id, key }) => ({
      councilId,
      jurisdictionId: id,
      position: keys.indexOf(key) + 1,
    })),
  )
}

/** Whoever serves one council may found the next; the first of all is made by set-up. */
function mayFound(actor: Actor): boolean {
  return actor.kind === 'operator' || actor.grants.some((grant) => grant.role === 'secretariat')
}
