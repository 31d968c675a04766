import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import {
  documents,
  sections,
  statements,
  submissions,
  submissionVersions,
} from '#db/schema/submissions.ts'
import { assignments, curations } from '#db/schema/themes.ts'
import { contentOf, type Rules } from '../rules.ts'

/** A context of its own tells little; a bullet of three words tells less still without the line that leads in. */
const SHORT_WORDS = 6

export type Stored = {
  statementId: number
  /** The same on every machine and in any order of import, unlike the number the database gave. */
  key: string
  language: 'en' | 'fr'
  text: string
  content: string
}

/** Every statement that counts: those of the version of each submission that stands now. */
export async function readStored(tx: Transaction, councilId: number): Promise<Stored[]> {
  const rows = await tx
    .select({
      statementId: statements.id,
      language: statements.language,
      text: statements.text,
      context: statements.context,
      spans: statements.spans,
      position: statements.position,
      section: sections.kind,
      submissionId: submissions.id,
      hash: documents.hash,
      jurisdiction: jurisdictions.key,
      year: cycles.year,
      month: cycles.month,
    })
    .from(submissions)
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .innerJoin(submissionVersions, eq(submissions.currentVersionId, submissionVersions.id))
    .innerJoin(documents, eq(submissionVersions.documentId, documents.id))
    .innerJoin(sections, eq(sections.versionId, submissionVersions.id))
    .innerJoin(statements, eq(statements.sectionId, sections.id))
    .where(eq(cycles.councilId, councilId))
  return rows
    .map((row) => ({
      statementId: row.statementId,
      key: keyOf(row),
      language: row.language,
      text: withContext(row.text, row.context),
      content: contentOf(row.submissionId, row.text),
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

function withContext(text: string, context: string | null): string {
  return context !== null && text.trim().split(/\s+/).length < SHORT_WORDS
    ? `${context} ${text}`
    : text
}

/** What a run said of each statement, the latest version of an amended form last. */
export async function readContents(tx: Transaction, runId: number) {
  const rows = await tx
    .select({
      statementId: statements.id,
      themeId: assignments.themeId,
      found: assignments.foundThemeId,
      strength: assignments.strength,
      submissionId: submissionVersions.submissionId,
      text: statements.text,
    })
    .from(assignments)
    .innerJoin(statements, eq(assignments.statementId, statements.id))
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissionVersions, eq(sections.versionId, submissionVersions.id))
    .where(eq(assignments.runId, runId))
    .orderBy(asc(statements.id))
  return rows.map(({ submissionId, text, ...row }) => ({
    ...row,
    content: contentOf(submissionId, text),
  }))
}

/** People's rules that nobody undid, the later ones over the earlier. */
export async function readRules(tx: Transaction, councilId: number): Promise<Rules> {
  const rules: Rules = { moves: new Map(), merges: new Map() }
  const made = await tx
    .select({ rule: curations.rule })
    .from(curations)
    .where(and(eq(curations.councilId, councilId), isNull(curations.undoneAt)))
    .orderBy(curations.id)
  for (const { rule } of made) {
    if (rule.kind === 'merge') rules.merges.set(rule.themeId, rule.intoId)
    if (rule.kind !== 'move') continue
    const content = await contentNow(tx, rule.statementId)
    if (content !== null) rules.moves.set(content, rule.themeId)
  }
  return rules
}

async function contentNow(tx: Transaction, statementId: number): Promise<string | null> {
  const [row] = await tx
    .select({ submissionId: submissionVersions.submissionId, text: statements.text })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissionVersions, eq(sections.versionId, submissionVersions.id))
    .where(eq(statements.id, statementId))
  return row ? contentOf(row.submissionId, row.text) : null
}
