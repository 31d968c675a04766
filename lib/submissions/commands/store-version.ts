import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import {
  sections,
  statements,
  submissions,
  submissionVersions,
  unplacedPassages,
} from '#db/schema/submissions.ts'
import type {
  RecognisedForm,
  RecognisedSection,
  RecognisedStatement,
  Span,
} from '#lib/documents/form.ts'
import { matchStatements } from '../difference.ts'
import { type Claim, proposeFigures, proposeMembers } from '../proposals.ts'
import { searchColumns } from '../search/lexemes.ts'
import { noteChange } from './note-change.ts'

type StoredSection = Omit<RecognisedSection, 'heading'> & { heading: Span | null }
type Kept =
  | 'language'
  | 'contact'
  | 'jurisdiction'
  | 'cycle'
  | 'unplaced'
  | 'prompts'
  | 'newMembers'
export type FormToStore = Pick<RecognisedForm, Kept> & {
  sections: StoredSection[]
  figures: Claim[]
}

/** Somebody compared the version before with its original: which statement is which is then known. */
export type Reviewed = {
  by: string | null
  previous: ReadonlyMap<RecognisedStatement, number | null>
  dressing: Span[]
}

export type VersionDraft = {
  cycleId: number
  jurisdictionId: number
  /** Only an association has members that a form may announce. */
  isAssociation: boolean
  documentId: number
  form: FormToStore
  receivedAt: Date
  acceptedBy: string | null
  reviewed?: Reviewed
}

export type StoredVersion = {
  submissionId: number
  versionId: number
  number: number
  /** An amended form that says, word for word, what the one before it said. */
  isUnchanged: boolean
}

/**
 * A form as read becomes the current version of its jurisdiction's submission, whole, in the caller's
 * transaction: whoever imports has asked for the right, and stores its own trace beside it.
 */
export async function storeVersion(
  tx: Transaction,
  draft: VersionDraft,
  now: Date,
): Promise<StoredVersion> {
  const { submissionId, currentVersionId } = await lockSubmission(tx, draft)
  const number = currentVersionId === null ? 1 : (await numberOf(tx, currentVersionId)) + 1
  const { form } = draft
  const [version] = await tx
    .insert(submissionVersions)
    .values({
      submissionId,
      number,
      documentId: draft.documentId,
      language: form.language,
      contact: form.contact.value,
      hasNothingToReport:
        form.unplaced.length === 0 &&
        form.sections.every((section) => section.statements.length === 0),
      receivedAt: draft.receivedAt,
      acceptedAt: now,
      acceptedBy: draft.acceptedBy,
      reading: {
        jurisdiction: form.jurisdiction,
        cycle: form.cycle,
        contact: form.contact,
        prompts: form.prompts,
      },
      ...(draft.reviewed && { reviewedAt: now, reviewedBy: draft.reviewed.by }),
    })
    .returning({ id: submissionVersions.id })
  if (!version) throw new Error('no row came back for the version')
  const matched = await previousOf(tx, currentVersionId, form.sections)
  const previous = draft.reviewed?.previous ?? matched.ids
  for (const section of form.sections) await storeSection(tx, version.id, section, previous)
  await storePassages(tx, version.id, draft, now)
  await proposeFigures(tx, version.id, form.figures, currentVersionId)
  await proposeMembers(tx, {
    associationId: draft.jurisdictionId,
    submissionId,
    versionId: version.id,
    members: draft.isAssociation ? form.newMembers : [],
  })
  await tx
    .update(submissions)
    .set({ currentVersionId: version.id })
    .where(eq(submissions.id, submissionId))
  await noteChange(tx, draft.cycleId)
  return { submissionId, versionId: version.id, number, isUnchanged: matched.isUnchanged }
}

async function storePassages(
  tx: Transaction,
  versionId: number,
  { form, reviewed }: VersionDraft,
  now: Date,
): Promise<void> {
  const decided = { verdict: 'furniture', decidedBy: reviewed?.by ?? null, decidedAt: now } as const
  const passages = [
    ...form.unplaced.map((span) => ({ versionId, span })),
    ...(reviewed?.dressing ?? []).map((span) => ({ versionId, span, ...decided })),
  ]
  for (const passage of passages) await tx.insert(unplacedPassages).values(passage)
}

/** Two forms of one jurisdiction that arrive at once take their turns here. */
async function lockSubmission(
  tx: Transaction,
  { cycleId, jurisdictionId }: VersionDraft,
): Promise<{ submissionId: number; currentVersionId: number | null }> {
  const [row] = await tx
    .insert(submissions)
    .values({ cycleId, jurisdictionId })
    .onConflictDoUpdate({
      target: [submissions.cycleId, submissions.jurisdictionId],
      set: { cycleId },
    })
    .returning({ submissionId: submissions.id, currentVersionId: submissions.currentVersionId })
  if (!row) throw new Error('no row came back for the submission')
  return row
}

async function numberOf(tx: Transaction, versionId: number): Promise<number> {
  const [row] = await tx
    .select({ number: submissionVersions.number })
    .from(submissionVersions)
    .where(eq(submissionVersions.id, versionId))
  if (!row) throw new Error(`version ${versionId} is not there`)
  return row.number
}

async function previousOf(
  tx: Transaction,
  versionId: number | null,
  recognised: StoredSection[],
): Promise<{ ids: Reviewed['previous']; isUnchanged: boolean }> {
  if (versionId === null) return { ids: new Map(), isUnchanged: false }
  const before = await tx
    .select({ id: statements.id, kind: sections.kind, text: statements.text })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .where(eq(sections.versionId, versionId))
    .orderBy(statements.id)
  const after = recognised.flatMap(({ kind, statements: said }) =>
    said.map((statement) => ({ kind, text: statement.text, statement })),
  )
  const found = matchStatements(before, after)
  const texts = new Map(before.map(({ id, kind, text }) => [id, `${kind} ${text}`]))
  return {
    ids: new Map(after.map(({ statement }, index) => [statement, found[index] ?? null])),
    isUnchanged:
      before.length === after.length &&
      after.every(({ kind, text }, index) => texts.get(found[index] ?? 0) === `${kind} ${text}`),
  }
}

async function storeSection(
  tx: Transaction,
  versionId: number,
  section: StoredSection,
  previous: Reviewed['previous'],
): Promise<void> {
  const [row] = await tx
    .insert(sections)
    .values({
      versionId,
      kind: section.kind,
      number: section.number,
      heading: section.heading,
      answer: section.answer,
      nil: section.nilSpan,
    })
    .returning({ id: sections.id })
  if (!row) throw new Error('no row came back for the section')
  if (section.statements.length === 0) return
  const ids = await tx
    .insert(statements)
    .values(
      section.statements.map((statement, position) => ({
        sectionId: row.id,
        position,
        depth: statement.depth,
        previousId: previous.get(statement) ?? null,
        spans: statement.spans,
        text: statement.text,
        context: statement.context,
        contextSpans: statement.contextSpans,
        language: statement.language,
        page: statement.page,
        line: statement.line,
        confidence: statement.confidence,
        ...searchColumns(statement),
      })),
    )
    .returning({ id: statements.id, position: statements.position })
  const idAt = new Map(ids.map(({ id, position }) => [position, id]))
  for (const [position, { parent }] of section.statements.entries()) {
    const id = idAt.get(position)
    const parentId = parent === null ? undefined : idAt.get(parent)
    if (id && parentId) await tx.update(statements).set({ parentId }).where(eq(statements.id, id))
  }
}
