import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { formCounts, PLACE } from '#db/schema/counts.ts'
import { assignments, setAside } from '#db/schema/themes.ts'
import { Lines } from '../lines.ts'
import { areFew } from '../news.ts'
import type { KeptReading } from './read-kept.ts'
import { readVersions } from './read-rules.ts'
import { readStored } from './read-stored.ts'

type Row = typeof assignments.$inferSelect

const IDS_AT_ONCE = 1_000

/**
 * The forms that say something no run has read, with all their statements and where those stood that were there before; null
 * where they are too many to be placed by what was kept. The others are not looked at.
 */
export async function readNews(db: Database, councilId: number, kept: KeptReading) {
  const unread = await db
    .select({ form: formCounts.submissionId, statements: formCounts.statements })
    .from(formCounts)
    .where(and(eq(formCounts.councilId, councilId), eq(formCounts.place, PLACE.unread)))
  const since = await db.$count(
    assignments,
    and(eq(assignments.runId, kept.runId), isNotNull(assignments.placedInRunId)),
  )
  const fresh = unread.reduce((sum, { statements }) => sum + statements, 0)
  if (!areFew(since + fresh, kept.statements)) return null
  const forms = [...new Set(unread.map(({ form }) => form))]
  if (forms.length === 0) return { stored: [], lines: new Lines([]), before: NONE }
  const stored = await readStored(db, councilId, 'current', forms)
  const lines = new Lines(await readVersions(db, councilId, forms))
  return { stored, lines, before: await readBefore(db, kept.runId, lines.all()) }
}

const NONE: Awaited<ReturnType<typeof readBefore>> = { placed: new Map(), aside: new Map() }

async function readBefore(db: Database, runId: number, ids: readonly number[]) {
  const placed = new Map<number, Row>()
  const aside = new Map<number, typeof setAside.$inferSelect>()
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
    const some = ids.slice(from, from + IDS_AT_ONCE)
    const rows = await db
      .select()
      .from(assignments)
      .where(and(eq(assignments.runId, runId), inArray(assignments.statementId, some)))
    for (const row of rows) placed.set(row.statementId, row)
    const others = await db
      .select()
      .from(setAside)
      .where(and(eq(setAside.runId, runId), inArray(setAside.statementId, some)))
    for (const row of others) aside.set(row.statementId, row)
  }
  return { placed, aside }
}
