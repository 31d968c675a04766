import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import {
  documents,
  sections,
  statements,
  submissions,
  submissionVersions,
} from '#db/schema/submissions.ts'
import { assignments, type Past, setAside } from '#db/schema/themes.ts'
import type { CycleDates } from '#lib/cycles/cycle.ts'

/** A context of its own tells little; a bullet of three words tells less still without the line that leads in. */
const SHORT_WORDS = 6

export type Stored = {
  statementId: number
  /** The same on every machine and in any order of import, unlike the number the database gave. */
  key: string
  language: 'en' | 'fr'
  text: string
  cycle: CycleDates & { id: number }
}

/**
 * Every statement that counts: those of the version of each submission that stands now. Or of every version, for what
 * a run has read before a form was amended. In all forms, or some.
 */
export async function readStored(
  tx: Database,
  councilId: number,
  versions: 'current' | 'every' = 'current',
  forms?: readonly number[],
): Promise<Stored[]> {
  const rows = await tx
    .select({
      statementId: statements.id,
      language: statements.language,
      text: statements.text,
      context: statements.context,
      spans: statements.spans,
      position: statements.position,
      section: sections.kind,
      hash: documents.hash,
      jurisdiction: jurisdictions.key,
      year: cycles.year,
      month: cycles.month,
      cycleId: cycles.id,
      opensOn: cycles.opensOn,
      dueOn: cycles.dueOn,
      lateUntil: cycles.lateUntil,
      meetsOn: cycles.meetsOn,
    })
    .from(submissions)
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .innerJoin(
      submissionVersions,
      versions === 'current'
        ? eq(submissions.currentVersionId, submissionVersions.id)
        : eq(submissions.id, submissionVersions.submissionId),
    )
    .innerJoin(documents, eq(submissionVersions.documentId, documents.id))
    .innerJoin(sections, eq(sections.versionId, submissionVersions.id))
    .innerJoin(statements, eq(statements.sectionId, sections.id))
    .where(
      and(eq(cycles.councilId, councilId), forms ? inArray(submissions.id, [...forms]) : undefined),
    )
  return rows
    .map(({ cycleId: id, opensOn, dueOn, lateUntil, meetsOn, ...row }) => ({
      statementId: row.statementId,
      key: keyOf(row),
      language: row.language,
      text: withContext(row.text, row.context),
      cycle: { id, opensOn, dueOn, lateUntil, meetsOn },
    }))
    .sort((left, right) => (left.key < right.key ? -1 : 1))
}

type Place = {
  year: number
  month: number
  jurisdiction: string
  hash: string
  section: string
  position: number
  spans: { start: number }[]
}

function keyOf({ year, month, jurisdiction, hash, section, position, spans }: Place): string {
  const start = spans[0]?.start ?? 0
  return [
    `${year}-${String(month).padStart(2, '0')}`,
    jurisdiction,
    hash,
    String(start).padStart(8, '0'),
    section,
    position,
  ].join('/')
}

export function withContext(text: string, context: string | null): string {
  return context !== null && text.trim().split(/\s+/).length < SHORT_WORDS
    ? `${context} ${text}`
    : text
}

/** Where a run found a statement and where it stands. */
export type PlacedRow = {
  statementId: number
  found: number | null
  themeId: number | null
  strength: number
  likeness: number
  nextThemeId: number | null
  nextLikeness: number
  isDoubtful: boolean
  past: Past | null
  /** marked as nothing to report: in no theme and no count */
  isNil: boolean
}

const ASIDE = {
  themeId: null,
  likeness: 0,
  nextThemeId: null,
  nextLikeness: 0,
  isDoubtful: false,
  past: null,
  isNil: true,
} as const

export async function readPlaced(tx: Database, runId: number): Promise<PlacedRow[]> {
  const placed = await tx
    .select({
      statementId: assignments.statementId,
      found: assignments.foundThemeId,
      themeId: assignments.themeId,
      strength: assignments.strength,
      likeness: assignments.likeness,
      nextThemeId: assignments.nextThemeId,
      nextLikeness: assignments.nextLikeness,
      isDoubtful: assignments.isDoubtful,
      past: assignments.past,
    })
    .from(assignments)
    .where(eq(assignments.runId, runId))
    .orderBy(asc(assignments.statementId))
  const aside = await tx
    .select({
      statementId: setAside.statementId,
      found: setAside.foundThemeId,
      strength: setAside.strength,
    })
    .from(setAside)
    .where(eq(setAside.runId, runId))
    .orderBy(asc(setAside.statementId))
  return [
    ...placed.map((row) => ({ ...row, isNil: false })),
    ...aside.map((row) => ({ ...row, ...ASIDE })),
  ]
}

type Touched = { statements: readonly number[]; themes: readonly number[] }

/** Where a run found some statements, and all that stand in some themes; marked as nothing to report they stand in none. */
export async function readFound(tx: Database, runId: number, { statements: ids, themes }: Touched) {
  const standing = await tx
    .select({ statementId: assignments.statementId, found: assignments.foundThemeId })
    .from(assignments)
    .where(
      and(
        eq(assignments.runId, runId),
        sql`(${assignments.statementId} = any(${listed(ids)}) or ${assignments.themeId} = any(${listed(themes)}))`,
      ),
    )
    .orderBy(asc(assignments.statementId))
  const aside = await tx
    .select({ statementId: setAside.statementId, found: setAside.foundThemeId })
    .from(setAside)
    .where(and(eq(setAside.runId, runId), sql`${setAside.statementId} = any(${listed(ids)})`))
  return [...standing, ...aside]
}

/** Which of these themes hold other statements than these. */
export async function heldBeside(
  tx: Database,
  runId: number,
  { statements: ids, themes }: Touched,
): Promise<Set<number>> {
  const rows = await tx
    .selectDistinct({ id: assignments.themeId })
    .from(assignments)
    .where(
      and(
        eq(assignments.runId, runId),
        sql`${assignments.themeId} = any(${listed(themes)})`,
        sql`${assignments.statementId} <> all(${listed(ids)})`,
      ),
    )
  return new Set(rows.flatMap(({ id }) => id ?? []))
}

function listed(ids: readonly number[]): SQL {
  return sql`string_to_array(${ids.join()}, ',')::int[]`
}
