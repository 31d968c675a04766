import { and, eq, lte } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { type Counted, visits } from '#db/schema/memory.ts'
import { type Actor, may } from '#lib/auth/actor.ts'
import { isAnother } from '../memory/visit.ts'

/** Of a visit that goes on, so often is written down that it does. */
const MINUTES_BETWEEN = 5

/**
 * Remembers that this person is here, and what stands: the visit before stays what they compare with until they come
 * back after hours. What it says is of no act and stands in no audit.
 */
export async function beginVisit(
  actor: Actor,
  { councilId, counted }: { councilId: number; counted: Counted },
  now: Date,
): Promise<void> {
  if (actor.userId === null || !may(actor, 'read', councilId)) return
  const { userId } = actor
  const db = await database()
  await db.transaction(async (tx) => {
    const own = and(eq(visits.councilId, councilId), eq(visits.userId, userId))
    const [first] = await tx
      .insert(visits)
      .values({ councilId, userId, seenAt: now, seen: counted })
      .onConflictDoNothing()
      .returning({ userId: visits.userId })
    if (first) return
    const [visit] = await tx.select().from(visits).where(own).for('update')
    if (!visit || visit.seenAt > now) return
    if (isAnother(visit, now)) {
      const { seenAt: beforeAt, seen: before } = visit
      await tx.update(visits).set({ beforeAt, before, seenAt: now, seen: counted }).where(own)
      return
    }
    const due = new Date(now.getTime() - MINUTES_BETWEEN * 60_000)
    await tx
      .update(visits)
      .set({ seenAt: now, seen: counted })
      .where(and(own, lte(visits.seenAt, due)))
  })
}
