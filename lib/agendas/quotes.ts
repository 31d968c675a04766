import { and, asc, eq, inArray } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { formCounts } from '#db/schema/counts.ts'
import type { SECTION_KINDS } from '#db/schema/cycles.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { assignments } from '#db/schema/themes.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Bilingual } from '#lib/i18n/bilingual.ts'
import { placedIn } from '#lib/themes/queries/placed-rows.ts'

/** On the agenda itself; the others are read in its annex. */
export const MOST_SHOWN = 3

/** A statement word for word, with all that lets a reader find it again. */
export type Quote = {
  id: number
  text: string
  language: 'en' | 'fr'
  section: (typeof SECTION_KINDS)[number]
  page: number | null
  line: number | null
  jurisdictionId: number
  jurisdiction: Bilingual
  submissionId: number
  year: number
  month: number
}

/** What a quote's columns are called, wherever quotes are read. */
const QUOTE = {
  id: statements.id,
  text: statements.text,
  language: statements.language,
  section: sections.kind,
  page: statements.page,
  line: statements.line,
  jurisdictionId: jurisdictions.id,
  jurisdiction: jurisdictions.name,
  submissionId: submissions.id,
  year: cycles.year,
  month: cycles.month,
}

/** Quotes already chosen stay readable though their form was amended since. */
export async function quotesById(ids: number[]): Promise<Map<number, Quote>> {
  if (ids.length === 0) return new Map()
  const db = await database()
  const rows = await db
    .select(QUOTE)
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissionVersions, eq(sections.versionId, submissionVersions.id))
    .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .where(inArray(statements.id, ids))
  return new Map(rows.map((row) => [row.id, row]))
}

/** Every statement of a cycle that the last good run put in one of some themes, in the order the table is called. */
export async function listCycleQuotes(
  actor: Actor,
  cycle: { cycleId: number; councilId: number },
  themeIds: readonly number[],
): Promise<(Quote & { themeId: number | null; isDoubtful: boolean })[]> {
  requireRight(actor, 'read', cycle.councilId)
  if (themeIds.length === 0) return []
  const db = await database()
  return (
    db
      .select({ ...QUOTE, themeId: assignments.themeId, isDoubtful: assignments.isDoubtful })
      .from(formCounts)
      .innerJoin(submissions, eq(formCounts.submissionId, submissions.id))
      .innerJoin(
        sections,
        and(
          eq(sections.versionId, submissions.currentVersionId),
          eq(sections.kind, formCounts.section),
        ),
      )
      .innerJoin(statements, eq(statements.sectionId, sections.id))
      .innerJoin(
        assignments,
        and(placedIn(cycle.councilId), eq(assignments.themeId, formCounts.place)),
      )
      .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
      .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
      // Which sections of which forms say anything of a theme is kept.
      .where(and(eq(formCounts.cycleId, cycle.cycleId), inArray(formCounts.place, [...themeIds])))
      .orderBy(asc(jurisdictions.id), asc(sections.id), asc(statements.position))
  )
}

// Who needs comes first, then who offers: the two a chair brings together.
const WEIGHT = { issues: 0, sharing: 1, priorities: 2, changes: 3, accomplishments: 4 }

/**
 * A few quotes that speak for a theme: one of each jurisdiction before any jurisdiction's second. None that is in doubt:
 * whoever makes the agenda may tick it all the same.
 */
export function chooseEvidence<
  Said extends Pick<Quote, 'id' | 'section' | 'jurisdictionId'> & { isDoubtful: boolean },
>(quotes: readonly Said[]): Said[] {
  const firm = quotes.filter(({ isDoubtful }) => !isDoubtful)
  const byWeight = firm.toSorted((a, b) => WEIGHT[a.section] - WEIGHT[b.section])
  const turns = new Map<number, number>()
  const turnOf = byWeight.map((quote) => {
    const turn = turns.get(quote.jurisdictionId) ?? 0
    turns.set(quote.jurisdictionId, turn + 1)
    return { quote, turn }
  })
  return turnOf
    .toSorted((a, b) => a.turn - b.turn)
    .slice(0, MOST_SHOWN)
    .map(({ quote }) => quote)
}
