import { type SQL, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { importFiles, imports } from '#db/schema/intake.ts'
import { sections, statements, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { assignments, runs, themes } from '#db/schema/themes.ts'
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
        sql`from ${submissions}
          inner join ${submissionVersions} on ${submissions.currentVersionId} = ${submissionVersions.id}
          inner join ${cycles} on ${submissions.cycleId} = ${cycles.id}
          where ${cycles.councilId} = ${councilId} and ${submissionVersions.reviewedAt} is null`,
      ),
      held: countIf(
        maySubmit,
        sql`from ${importFiles} inner join ${imports} on ${importFiles.importId} = ${imports.id}
          where ${imports.councilId} = ${councilId} and ${importFiles.outcome} = 'held' and ${sender}`,
      ),
      doubtful: countIf(
        mayCurate,
        sql`from ${assignments} where ${assignments.runId} = ${latestRun(councilId)}
          and ${assignments.isDoubtful}
          and ${assignments.statementId} in (${currentStatements(councilId)})`,
      ),
      unnamed: countIf(mayCurate, sql`from ${themes} where ${waitsForName(councilId)}`),
    })
    .from(sql`(select 1) as one`)
  if (!counted) throw new Error('a count came back without a row')
  return counted
}

function countIf(may: boolean, from: SQL): SQL<number> {
  return may ? sql<number>`(select count(*)::int ${from})` : sql<number>`0::int`
}

/** The run whose themes people see. */
function latestRun(councilId: number): SQL {
  return sql`(select max(latest.id) from ${runs} as latest
    where latest.council_id = ${councilId} and latest.state = 'done')`
}

function currentStatements(councilId: number): SQL {
  return sql`select said.id from ${statements} as said
    inner join ${sections} as part on said.section_id = part.id
    inner join ${submissions} as form on form.current_version_id = part.version_id
    inner join ${cycles} as round on form.cycle_id = round.id
    where round.council_id = ${councilId}`
}
