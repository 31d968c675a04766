import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import { type Database, database } from '#db/client.ts'
import { keptKeys, keptReadings, keptThemes } from '#db/schema/kept-readings.ts'
import { assignments, runs, runThemes, setAside } from '#db/schema/themes.ts'

/** The run that stands and the one before it can always be compared; earlier ones while there is room for them. */
const ALWAYS = 2
const ROOM = 100_000
const ROWS_AT_ONCE = 2_000

/**
 * The places of runs that stood long ago go: the runs themselves, their figures, their themes' names and all codes stay, and
 * agendas quote statements, not places. A little at a time, so that nobody's page waits.
 */
export async function forgetPlaces(councilId: number): Promise<void> {
  const db = await database()
  const all = await db
    .select({
      id: runs.id,
      statements: sql<number>`coalesce((${runs.figures} ->> 'statements')::int, 0)`,
    })
    .from(runs)
    .where(and(eq(runs.councilId, councilId), eq(runs.state, 'done')))
    .orderBy(desc(runs.id))
  let room = ROOM
  const old = all.filter(({ statements }, at) => {
    room -= statements
    return at >= ALWAYS && room < 0
  })
  const left: number[] = []
  for (const { id } of old) {
    // All that are older went before: the oldest go first, so that whoever is interrupted leaves none behind.
    if (!(await hasPlaces(db, id))) break
    left.unshift(id)
  }
  for (const id of left) await forgetRun(db, id)
}

async function hasPlaces(db: Database, runId: number): Promise<boolean> {
  const [some] = await db
    .select({ id: assignments.statementId })
    .from(assignments)
    .where(eq(assignments.runId, runId))
    .limit(1)
  return some !== undefined
}

async function forgetRun(db: Database, runId: number): Promise<void> {
  for (const table of [assignments, setAside]) {
    let gone = ROWS_AT_ONCE
    while (gone === ROWS_AT_ONCE) {
      const some = db
        .select({ id: table.statementId })
        .from(table)
        .where(eq(table.runId, runId))
        .limit(ROWS_AT_ONCE)
      const rows = await db
        .delete(table)
        .where(and(eq(table.runId, runId), inArray(table.statementId, some)))
        .returning({ id: table.statementId })
      gone = rows.length
    }
  }
  await db
    .update(runThemes)
    .set({ threads: [] })
    .where(
      and(eq(runThemes.runId, runId), lt(sql`0`, sql`jsonb_array_length(${runThemes.threads})`)),
    )
  await forgetKept(db, runId)
}

export async function forgetKept(db: Database, runId: number): Promise<void> {
  for (const table of [keptKeys, keptThemes, keptReadings])
    await db.delete(table).where(eq(table.runId, runId))
}
