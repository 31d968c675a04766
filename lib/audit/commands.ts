import { and, count, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { auditEntries } from '#db/schema/people.ts'
import type { Denial } from '#lib/auth/actor.ts'
import type { AuditAct } from './act.ts'

/** A program where nobody is named, unless the details say by which link it was done. */
type Author = { userId: string | null }

type Entry = {
  councilId: number | null
  action: AuditAct
  subject: string
  details?: Record<string, unknown>
}

/** Written in the transaction of the act itself: no act without its line, no line without its act. */
export async function record(
  tx: Transaction,
  author: Author,
  now: Date,
  entry: Entry,
): Promise<void> {
  await tx.insert(auditEntries).values({ at: now, actorId: author.userId, ...entry })
}

export const DENIALS_A_DAY = 40
const HOUR = 3_600_000
const DENIED = ['denied-page', 'denied-act'] as const

/**
 * What somebody asked for and was refused. The same at the same place once an hour, and so many a day: whoever asks a
 * thousand times fills no table with it.
 */
export async function keepDenial(
  userId: string,
  { of, right, councilId, place }: Denial & { place: string },
  now: Date,
): Promise<void> {
  const db = await database()
  await db.transaction(async (tx) => {
    // Two that arrive together are counted one after the other.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`denial ${userId}`}, 0))`)
    const own = and(
      eq(auditEntries.councilId, councilId),
      eq(auditEntries.actorId, userId),
      inArray(auditEntries.action, [...DENIED]),
    )
    const since = (milliseconds: number) =>
      gt(auditEntries.at, new Date(now.getTime() - milliseconds))
    const action = `denied-${of}` as const
    const subject = `place${place}`
    const [same] = await tx
      .select({ details: auditEntries.details })
      .from(auditEntries)
      .where(
        and(own, since(HOUR), eq(auditEntries.action, action), eq(auditEntries.subject, subject)),
      )
      .orderBy(desc(auditEntries.id))
      .limit(1)
    if (same?.details.right === right) return
    const [today] = await tx
      .select({ held: count() })
      .from(auditEntries)
      .where(and(own, since(24 * HOUR)))
    if ((today?.held ?? 0) >= DENIALS_A_DAY) return
    await record(tx, { userId }, now, { councilId, action, subject, details: { right } })
  })
}
