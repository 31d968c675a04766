import { eq, sql } from 'drizzle-orm'
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
  await storeSections(tx, version.id, form.sections, previous)
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
  if (passages.length > 0) await tx.insert(unplacedPassages).values(passages)
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

type Said = { sectionId: number; position: number; statement: RecognisedStatement }

/** A form says more than one question may hold of parameters only where it is a book. */
const MOST_ROWS = 500

/** A dozen sections, a few dozen statements and their parents: one question each, since each costs as much as its rows. */
async function storeSections(
  tx: Transaction,
  versionId: number,
  recognised: readonly StoredSection[],
  previous: Reviewed['previous'],
): Promise<void> {
  if (recognised.length === 0) return
  const rows = await tx
    .insert(sections)
    .values(
      recognised.map(({ kind, number, heading, answer, nilSpan }) => ({
        versionId,
        kind,
        number,
        heading,
        answer,
        nil: nilSpan,
      })),
    )
    .returning({ id: sections.id, kind: sections.kind })
  const idOf = new Map(rows.map(({ id, kind }) => [kind, id]))
  const said = recognised.flatMap(({ kind, statements: own }) => {
    const sectionId = idOf.get(kind)
    if (sectionId === undefined) throw new Error(`no row came back for the section ${kind}`)
    return own.map((statement, position): Said => ({ sectionId, position, statement }))
  })
  const ids = new Map<string, number>()
  for (let from = 0; from < said.length; from += MOST_ROWS)
    for (const row of await storeStatements(tx, said.slice(from, from + MOST_ROWS), previous))
      ids.set(placeOf(row), row.id)
  await tieToParents(tx, said, ids)
}

function placeOf({ sectionId, position }: Pick<Said, 'sectionId' | 'position'>): string {
  return `${sectionId} ${position}`
}

function storeStatements(
  tx: Transaction,
  said: readonly Said[],
  previous: Reviewed['previous'],
): Promise<{ id: number; sectionId: number; position: number }[]> {
  return tx
    .insert(statements)
    .values(
      said.map(({ sectionId, position, statement }) => ({
        sectionId,
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
    .returning({
      id: statements.id,
      sectionId: statements.sectionId,
      position: statements.position,
    })
}

async function tieToParents(
  tx: Transaction,
  said: readonly Said[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const ties = said.flatMap(({ sectionId, position, statement: { parent } }) => {
    const id = ids.get(placeOf({ sectionId, position }))
    const parentId = parent === null ? undefined : ids.get(placeOf({ sectionId, position: parent }))
    return id && parentId ? [sql`(${id}::int, ${parentId}::int)`] : []
  })
  for (let from = 0; from < ties.length; from += MOST_ROWS) {
    const some = sql.join(ties.slice(from, from + MOST_ROWS), sql`, `)
    await tx.execute(sql`
      update ${statements} set parent_id = tie.parent_id
      from (values ${some}) as tie (id, parent_id) where ${statements.id} = tie.id`)
  }
}
