import { and, desc, eq, notInArray } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { auditEntries, user } from '#db/schema/people.ts'

/** Who wrote last, and when; nobody's name where a program did. */
export type Change = { by: string | null; at: Date }

/**
 * What whoever was second is told of whoever was quicker; null where nobody is on record. Of what several councils
 * know by one name, such as a person, only what was done in this one.
 */
export async function lastChange(
  db: Database,
  subject: string,
  councilId?: number,
): Promise<Change | null> {
  const [last] = await db
    .select({ by: user.name, at: auditEntries.at })
    .from(auditEntries)
    .leftJoin(user, eq(auditEntries.actorId, user.id))
    .where(
      and(
        eq(auditEntries.subject, subject),
        councilId === undefined ? undefined : eq(auditEntries.councilId, councilId),
        // Opens or shuts a door, and changes nothing.
        notInArray(auditEntries.action, ['make-link', 'end-sessions']),
      ),
    )
    .orderBy(desc(auditEntries.id))
    .limit(1)
  return last ?? null
}
