import { and, asc, desc, eq, exists, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import {
  sections,
  statements,
  submissions,
  submissionVersions,
  unplacedPassages,
} from '#db/schema/submissions.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Month } from '#lib/cycles/cycle.ts'
import type { Bilingual } from '#lib/i18n/bilingual.ts'
import type { SubmissionFilter } from '../filter.ts'

export type SubmissionRow = {
  id: number
  cycle: Month & { id: number }
  jurisdiction: { key: string; name: Bilingual; abbreviation: Bilingual }
  version: number
  language: 'en' | 'fr' | 'both'
  hasNothingToReport: boolean
  receivedAt: Date
  statements: number
  /** Passages that found no place, and about which nobody has said anything yet. */
  unplaced: number
  /** Nobody has compared it with its original yet. */
  waits: boolean
}

/** The council's submissions by their current version, newest cycle first, in the order of their arrival within it. */
export async function listSubmissions(
  actor: Actor,
  councilId: number,
  filter: SubmissionFilter,
): Promise<SubmissionRow[]> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const rows = await db
    .select({
      id: submissions.id,
      versionId: submissionVersions.id,
      cycle: { id: cycles.id, year: cycles.year, month: cycles.month },
      jurisdiction: {
        key: jurisdictions.key,
        name: jurisdictions.name,
        abbreviation: jurisdictions.abbreviation,
      },
      version: submissionVersions.number,
      language: submissionVersions.language,
      hasNothingToReport: submissionVersions.hasNothingToReport,
      receivedAt: submissionVersions.receivedAt,
      reviewedAt: submissionVersions.reviewedAt,
    })
    .from(submissions)
    .innerJoin(submissionVersions, eq(submissions.currentVersionId, submissionVersions.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .where(
      and(
        eq(cycles.councilId, councilId),
        ofCycleAndMember(filter),
        filter.language
          ? inArray(submissionVersions.language, [filter.language, 'both'])
          : undefined,
        filter.review === 'waiting' ? isNull(submissionVersions.reviewedAt) : undefined,
        filter.section ? exists(saidIn(filter.section)) : undefined,
      ),
    )
    .orderBy(
      desc(cycles.year),
      desc(cycles.month),
      asc(submissionVersions.receivedAt),
      asc(submissions.id),
    )
  const ids = rows.map(({ versionId }) => versionId)
  if (ids.length === 0) return []
  const said = await countStatements(ids)
  const waiting = await countUnplaced(ids)
  return rows.map(({ versionId, reviewedAt, ...row }) => ({
    ...row,
    waits: reviewedAt === null,
    statements: said.get(versionId) ?? 0,
    unplaced: waiting.get(versionId) ?? 0,
  }))
}

export function ofCycleAndMember({
  month,
  cycleId,
  jurisdiction,
}: SubmissionFilter): SQL | undefined {
  return and(
    month ? and(eq(cycles.year, month.year), eq(cycles.month, month.month)) : undefined,
    cycleId ? eq(cycles.id, cycleId) : undefined,
    jurisdiction ? eq(jurisdictions.key, jurisdiction) : undefined,
  )
}

function saidIn(section: NonNullable<SubmissionFilter['section']>): SQL {
  return sql`(select 1 from ${statements} inner join ${sections} on ${statements.sectionId} = ${sections.id}
    where ${sections.versionId} = ${submissionVersions.id} and ${sections.kind} = ${section})`
}

async function countStatements(versionIds: number[]): Promise<Map<number, number>> {
  const db = await database()
  const rows = await db
    .select({ versionId: sections.versionId, count: sql<number>`count(*)::int` })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .where(inArray(sections.versionId, versionIds))
    .groupBy(sections.versionId)
  return new Map(rows.map((row) => [row.versionId, row.count]))
}

async function countUnplaced(versionIds: number[]): Promise<Map<number, number>> {
  const db = await database()
  const rows = await db
    .select({ versionId: unplacedPassages.versionId, count: sql<number>`count(*)::int` })
    .from(unplacedPassages)
    .where(and(inArray(unplacedPassages.versionId, versionIds), isNull(unplacedPassages.verdict)))
    .groupBy(unplacedPassages.versionId)
  return new Map(rows.map((row) => [row.versionId, row.count]))
}
