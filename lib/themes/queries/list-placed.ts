import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Database, database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { formCounts, PLACE } from '#db/schema/counts.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Ordered } from '#lib/lists/keyset.ts'
import type { NamedList } from '#lib/lists/list.ts'
import type { SubmissionFilter } from '#lib/submissions/filter.ts'
import { ofCycleAndMember } from '#lib/submissions/queries/list-submissions.ts'
import { countPlace } from './count-place.ts'
import { type PlacedRow, selectPlaced } from './placed-rows.ts'

/** Oldest cycle first; within one as its forms arrived, and as each of them has it. */
const AS_WRITTEN: readonly Ordered<PlacedRow>[] = [
  { by: cycles.year, number: ({ year }) => year, isLead: true },
  { by: cycles.month, number: ({ month }) => month, isLead: true },
  { by: submissions.id, number: ({ submissionId }) => submissionId },
  { by: sections.id, number: ({ sectionId }) => sectionId },
  { by: statements.position, number: ({ position }) => position },
]

/** Every statement of the current submissions under the filters, each with the theme it stands in, if any, and how surely. */
export async function listPlaced(
  actor: Actor,
  councilId: number,
  filter: SubmissionFilter,
): Promise<NamedList<PlacedRow>> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const kept = keptBy(filter)
  return {
    isNamed: true,
    order: AS_WRITTEN,
    select: ({ where, ...asked }) =>
      selectPlaced(db, councilId, { ...asked, where: and(kept, where) }),
    count: () => countCurrent(db, councilId, filter),
  }
}

/** Form by form, where the counts of a cycle do not say it. */
async function countCurrent(
  db: Database,
  councilId: number,
  filter: SubmissionFilter,
): Promise<number> {
  const { section, language, month, cycleId, jurisdiction, review } = filter
  if (!cycleId && !jurisdiction && !review && !language)
    return (await countPlace(db, councilId, { place: PLACE.anywhere, month, section })).statements
  const { statements: all, english } = formCounts
  const said = language === 'en' ? english : language === 'fr' ? sql`${all} - ${english}` : all
  const [row] = await db
    .select({ count: sql<number>`coalesce(sum(${said}), 0)::int` })
    .from(formCounts)
    .innerJoin(cycles, eq(formCounts.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(formCounts.jurisdictionId, jurisdictions.id))
    .innerJoin(submissions, eq(formCounts.submissionId, submissions.id))
    .innerJoin(submissionVersions, eq(submissions.currentVersionId, submissionVersions.id))
    .where(
      and(
        eq(formCounts.councilId, councilId),
        eq(formCounts.place, PLACE.anywhere),
        section ? eq(formCounts.section, section) : undefined,
        ofCycleAndMember(filter),
        review === 'waiting' ? isNull(submissionVersions.reviewedAt) : undefined,
      ),
    )
  return row?.count ?? 0
}

export function keptBy(filter: SubmissionFilter) {
  return and(
    ofCycleAndMember(filter),
    filter.language ? eq(statements.language, filter.language) : undefined,
    filter.review === 'waiting' ? isNull(submissionVersions.reviewedAt) : undefined,
    filter.section ? eq(sections.kind, filter.section) : undefined,
  )
}
