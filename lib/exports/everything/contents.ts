import { and, eq, getTableColumns } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { cycles, SECTION_KINDS } from '#db/schema/cycles.ts'
import { reportedFigures } from '#db/schema/membership.ts'
import {
  sections,
  statements,
  submissions,
  submissionVersions,
  unplacedPassages,
} from '#db/schema/submissions.ts'
import { assignments } from '#db/schema/themes.ts'
import { monthKey } from '#lib/cycles/cycle.ts'
import { latestRunId } from '#lib/themes/queries/latest-run.ts'
import { by, groupBy, type Names } from './names.ts'
import type { Everything } from './shape.ts'

type Version = Everything['submissions'][number]['earlier'][number]
type Section = Version['sections'][number]
type Passage = typeof unplacedPassages.$inferSelect

/** What each version of each submission says, by the number of the version. */
export type Contents = {
  sections: Map<number, Section[]>
  unplaced: Map<number, Passage[]>
  figures: Map<number, Version['figures']>
}

export async function readContents(
  db: Database,
  councilId: number,
  names: Names,
): Promise<Contents> {
  const passages = await selectPassages(db, councilId)
  const figures = await selectFigures(db, councilId)
  return {
    sections: await readSections(db, councilId, names),
    unplaced: groupBy(passages.sort(by((row) => row.span.start)), (row) => row.versionId),
    figures: new Map(
      [...groupBy(figures, (row) => row.versionId)].map(([id, rows]) => [id, figuresOf(rows)]),
    ),
  }
}

async function readSections(db: Database, councilId: number, names: Names) {
  const themes = await readThemes(db, councilId, names)
  const said = groupBy(await selectStatements(db, councilId), (row) => row.sectionId)
  const heads = await selectSections(db, councilId)
  const order = (head: typeof sections.$inferSelect) => SECTION_KINDS.indexOf(head.kind)
  const written = groupBy(heads.sort(by(order)), (head) => head.versionId)
  return new Map(
    [...written].map(([versionId, ofVersion]): [number, Section[]] => [
      versionId,
      ofVersion.map(({ id, kind, number, answer, heading, nil }) => ({
        kind,
        number,
        answer,
        heading,
        nil,
        statements: (said.get(id) ?? [])
          .sort(by((row) => row.position))
          .map((row) => statementOf(row, themes.get(row.id) ?? null)),
      })),
    ]),
  )
}

function statementOf(row: typeof statements.$inferSelect, theme: string | null) {
  return {
    id: row.id,
    order: row.position,
    depth: row.depth,
    parent: row.parentId,
    previous: row.previousId,
    text: row.text,
    context: row.context,
    language: row.language,
    page: row.page,
    line: row.line,
    spans: row.spans,
    confidence: row.confidence,
    theme,
  }
}

function figuresOf(rows: (typeof reportedFigures.$inferSelect)[]): Version['figures'] {
  return rows
    .sort(
      by(
        (row) => row.span.start,
        (row) => row.metric,
        (row) => row.value,
      ),
    )
    .map(({ metric, value, upper, qualifier, asOf, isCorrection, span, quote, verdict }) => ({
      metric,
      value,
      upper,
      qualifier,
      asOf: asOf && monthKey(asOf),
      isCorrection,
      span,
      quote,
      verdict,
    }))
}

/** The code of the theme in which the last good run, and people's rules over it, left each statement. */
async function readThemes(db: Database, councilId: number, names: Names) {
  const runId = await latestRunId(db, councilId)
  const placed = await db
    .select({ statementId: assignments.statementId, themeId: assignments.themeId })
    .from(assignments)
    .where(eq(assignments.runId, runId ?? 0))
  return new Map(placed.map((row) => [row.statementId, names.theme(row.themeId)]))
}

function selectSections(db: Database, councilId: number) {
  return db
    .select(getTableColumns(sections))
    .from(sections)
    .innerJoin(submissionVersions, eq(sections.versionId, submissionVersions.id))
    .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
    .innerJoin(cycles, ofCouncil(councilId))
}

function selectStatements(db: Database, councilId: number) {
  return db
    .select(getTableColumns(statements))
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissionVersions, eq(sections.versionId, submissionVersions.id))
    .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
    .innerJoin(cycles, ofCouncil(councilId))
}

function selectPassages(db: Database, councilId: number) {
  return db
    .select(getTableColumns(unplacedPassages))
    .from(unplacedPassages)
    .innerJoin(submissionVersions, eq(unplacedPassages.versionId, submissionVersions.id))
    .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
    .innerJoin(cycles, ofCouncil(councilId))
}

function selectFigures(db: Database, councilId: number) {
  return db
    .select(getTableColumns(reportedFigures))
    .from(reportedFigures)
    .innerJoin(submissionVersions, eq(reportedFigures.versionId, submissionVersions.id))
    .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
    .innerJoin(cycles, ofCouncil(councilId))
}

function ofCouncil(councilId: number) {
  return and(eq(submissions.cycleId, cycles.id), eq(cycles.councilId, councilId))
}
