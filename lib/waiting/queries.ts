import { type SQL, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { counts, turnouts } from '#db/schema/counts.ts'
import { importFiles, imports } from '#db/schema/intake.ts'
import { themes } from '#db/schema/themes.ts'
import { type Actor, may, requireRight } from '#lib/auth/actor.ts'
import { waitsForName } from '#lib/themes/queries/unnamed-themes.ts'

/** What waits for somebody; nothing is counted for those who could do nothing about it. */
export type Waiting = {
  /** Forms nobody has compared with their originals. */
  toReview: number
  /** Files that ask where they belong: every one, or those this person sent. */
  held: number
  /** Statements hardly nearer to their theme than elsewhere, and nobody has said which is right. */
  doubtful: number
  /** Themes that nobody has given a name in both languages. */
  unnamed: number
}

/** One query, since every page asks it. */
export async function countWaiting(actor: Actor, councilId: number): Promise<Waiting> {
  requireRight(actor, 'read', councilId)
  const mayReview = may(actor, 'review', councilId)
  const mayCurate = may(actor, 'curate', councilId)
  const maySubmit = may(actor, 'submit', councilId)
  if (!mayReview && !mayCurate && !maySubmit)
    return { toReview: 0, held: 0, doubtful: 0, unnamed: 0 }
  const db = await database()
  const sender = mayReview ? sql`true` : sql`${imports.startedBy} = ${actor.userId}`
  const [counted] = await db
    .select({
      toReview: countIf(
        mayReview,
        sql`coalesce(sum(${turnouts.toReview}), 0)`,
        sql`from ${turnouts} where ${turnouts.councilId} = ${councilId}`,
      ),
      held: countIf(
        maySubmit,
        sql`count(*)`,
        sql`from ${importFiles} inner join ${imports} on ${importFiles.importId} = ${imports.id}
          where ${imports.councilId} = ${councilId} and ${importFiles.outcome} = 'held' and ${sender}`,
      ),
      doubtful: countIf(
        mayCurate,
        sql`coalesce(sum(${counts.doubtful}), 0)`,
        sql`from ${counts} where ${counts.councilId} = ${councilId} and ${counts.cycleId} is null
          and ${counts.section} is null and ${counts.order} is null`,
      ),
      unnamed: countIf(
        mayCurate,
        sql`count(*)`,
        sql`from ${themes} where ${waitsForName(councilId)}`,
      ),
    })
    .from(sql`(select 1) as one`)
  if (!counted) throw new Error('a count came back without a row')
  return counted
}

function countIf(may: boolean, count: SQL, from: SQL): SQL<number> {
  return may ? sql<number>`(select ${count}::int ${from})` : sql<number>`0::int`
}
