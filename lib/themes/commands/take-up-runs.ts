import { and, asc, eq, gt, lt, or, type SQL, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'
import { importFiles, imports } from '#db/schema/intake.ts'
import { runs } from '#db/schema/themes.ts'
import { STALE_SECONDS } from '../run.ts'

/** A run that has killed so many instances is left to a person. */
const MOST_ATTEMPTS = 4
/** Whoever asked for a run begins it at once; nobody else does for this long. */
const OWN_SECONDS = 5
const MOST_FAILURES = 3

const seenBefore = (seconds: number) =>
  sql`${runs.seenAt} < clock_timestamp() - make_interval(secs => ${seconds})`

// The database's clock: instances may differ by more than this.
export const isStale: SQL = seenBefore(STALE_SECONDS)

/**
 * The runs that nobody is at: of an instance that died in the middle, or before it began. They are what they were
 * (a preview stays one), and wait for whoever performs them first.
 */
export async function takeUpRuns(): Promise<number[]> {
  const db = await database()
  await db
    .update(runs)
    .set({ state: 'swept', finishedAt: sql`clock_timestamp()` })
    .where(and(eq(runs.state, 'running'), isStale, sql`${runs.attempts} >= ${MOST_ATTEMPTS}`))
  await db
    .update(runs)
    .set({ state: 'waiting', progress: 0 })
    .where(and(eq(runs.state, 'running'), isStale, lt(runs.attempts, MOST_ATTEMPTS)))
  const left = await db
    .select({ id: runs.id })
    .from(runs)
    .where(and(eq(runs.state, 'waiting'), or(gt(runs.attempts, 0), seenBefore(OWN_SECONDS))))
    .orderBy(asc(runs.id))
  return left.map(({ id }) => id)
}

/**
 * The councils with statements that no run has read yet, once none of their files waits any more: an import that was
 * interrupted ends in the themes it would have ended in. One whose runs keep failing is left to a person.
 */
export async function councilsDue(): Promise<number[]> {
  const db = await database()
  const read = sql`(select ${runs.statementsRevision} from ${runs}
    where ${runs.councilId} = ${councils.id} and ${runs.state} in ('done', 'placed') order by ${runs.id} desc limit 1)`
  const failed = sql`(select count(*) from ${runs} where ${runs.councilId} = ${councils.id}
    and ${runs.state} in ('failed', 'swept') and ${runs.statementsRevision} = ${councils.statementsRevision})`
  const waiting = sql`exists (select from ${importFiles} join ${imports} on ${imports.id} = ${importFiles.importId}
    where ${imports.councilId} = ${councils.id} and ${importFiles.outcome} = 'waiting')`
  const due = await db
    .select({ id: councils.id })
    .from(councils)
    .where(
      sql`${councils.statementsRevision} > coalesce(${read}, 0) and ${failed} < ${MOST_FAILURES} and not ${waiting}`,
    )
    .orderBy(asc(councils.id))
  return due.map(({ id }) => id)
}
