import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { councils, jurisdictions } from '#db/schema/councils.ts'
import { cycles, rosterEntries, templates } from '#db/schema/cycles.ts'
import {
  documents,
  sections,
  statements,
  submissions,
  submissionVersions,
} from '#db/schema/submissions.ts'
import { noteChange } from './commands/note-change.ts'
import { searchColumns } from './search/lexemes.ts'

type SectionKind = (typeof sections.$inferSelect)['kind']

/** A form that arrived, as short as a test can say it; no answer at all is nothing to report. */
export type TestForm = {
  cycle: string
  jurisdiction: string
  order?: (typeof jurisdictions.$inferSelect)['order']
  language: 'en' | 'fr'
  answers: Partial<Record<SectionKind, string[]>>
}

export async function addCouncil(slug = 'council'): Promise<number> {
  const db = await database()
  const name = { en: 'Test council', fr: 'Conseil d’essai' }
  const [council] = await db
    .insert(councils)
    .values({ slug, name, abbreviation: { en: 'TC', fr: 'CE' } })
    .returning({ id: councils.id })
  if (!council) throw new Error('no council')
  return council.id
}

/** Forms in the order given; a second one of the same jurisdiction and cycle is an amended version. */
export async function addForms(councilId: number, forms: readonly TestForm[]): Promise<void> {
  const db = await database()
  for (const form of forms) await db.transaction((tx) => addForm(tx, councilId, form))
}

/** Expected in a cycle, whether or not a form arrives. */
export async function expectReport(
  councilId: number,
  { cycle, jurisdiction, order }: Pick<TestForm, 'cycle' | 'jurisdiction' | 'order'>,
): Promise<void> {
  const db = await database()
  await db.transaction(async (tx) => {
    const cycleId = await cycleOf(tx, councilId, cycle)
    const jurisdictionId = await jurisdictionOf(tx, jurisdiction, order)
    await tx
      .insert(rosterEntries)
      .values({ cycleId, jurisdictionId, position: jurisdictionId })
      .onConflictDoNothing()
  })
}

async function addForm(tx: Transaction, councilId: number, form: TestForm): Promise<void> {
  const submissionId = await submissionOf(tx, councilId, form)
  const text = Object.values(form.answers).flat().join('\n')
  const hash = createHash('sha256').update(JSON.stringify(form)).digest('hex')
  const versions = await tx.$count(
    submissionVersions,
    eq(submissionVersions.submissionId, submissionId),
  )
  const bytes = new TextEncoder().encode(text)
  const filename = `${form.cycle}-${form.jurisdiction}.txt`
  const [document] = await tx
    .insert(documents)
    .values({ councilId, hash, filename, format: 'txt', size: bytes.length, bytes, text })
    .returning({ id: documents.id })
  const at = new Date(`${form.cycle}-01T12:00:00Z`)
  const [version] = await tx
    .insert(submissionVersions)
    .values({
      submissionId,
      number: versions + 1,
      documentId: document?.id ?? 0,
      language: form.language,
      hasNothingToReport: text === '',
      receivedAt: at,
      acceptedAt: at,
    })
    .returning({ id: submissionVersions.id })
  if (!version) throw new Error('no version')
  await addStatements(tx, version.id, form)
  await tx
    .update(submissions)
    .set({ currentVersionId: version.id })
    .where(eq(submissions.id, submissionId))
  await noteChange(tx, await cycleOf(tx, councilId, form.cycle))
}

const KINDS: SectionKind[] = ['accomplishments', 'priorities', 'changes', 'sharing', 'issues']

async function addStatements(tx: Transaction, versionId: number, form: TestForm): Promise<void> {
  let start = 0
  for (const kind of KINDS) {
    const answers = form.answers[kind]
    if (!answers) continue
    const [section] = await tx
      .insert(sections)
      .values({ versionId, kind, answer: answers.length > 0 ? 'answered' : 'nil' })
      .returning({ id: sections.id })
    for (const [position, text] of answers.entries()) {
      const end = start + text.length
      const place = { position, spans: [{ start, end }], page: 1, line: position + 1 }
      await tx.insert(statements).values({
        sectionId: section?.id ?? 0,
        ...place,
        text,
        language: form.language,
        confidence: 'sure',
        ...searchColumns({ text, language: form.language }),
      })
      start = end + 1
    }
  }
}

async function submissionOf(tx: Transaction, councilId: number, form: TestForm): Promise<number> {
  const cycleId = await cycleOf(tx, councilId, form.cycle)
  const jurisdictionId = await jurisdictionOf(tx, form.jurisdiction, form.order)
  await tx
    .insert(rosterEntries)
    .values({ cycleId, jurisdictionId, position: jurisdictionId })
    .onConflictDoNothing()
  await tx.insert(submissions).values({ cycleId, jurisdictionId }).onConflictDoNothing()
  const [row] = await tx
    .select({ id: submissions.id })
    .from(submissions)
    .where(and(eq(submissions.cycleId, cycleId), eq(submissions.jurisdictionId, jurisdictionId)))
  if (!row) throw new Error('no submission')
  return row.id
}

async function cycleOf(tx: Transaction, councilId: number, written: string): Promise<number> {
  const [year = 0, month = 0] = written.split('-').map(Number)
  await tx.insert(templates).values({ councilId, version: 1 }).onConflictDoNothing()
  const [template] = await tx.select().from(templates).where(eq(templates.councilId, councilId))
  const day = `${written}-01`
  const dates = { opensOn: day, dueOn: day, lateUntil: day, meetsOn: day }
  await tx
    .insert(cycles)
    .values({ councilId, templateId: template?.id ?? 0, year, month, ...dates })
    .onConflictDoNothing()
  const [row] = await tx
    .select({ id: cycles.id })
    .from(cycles)
    .where(and(eq(cycles.councilId, councilId), eq(cycles.year, year), eq(cycles.month, month)))
  return row?.id ?? 0
}

async function jurisdictionOf(
  tx: Transaction,
  key: string,
  order: TestForm['order'] = 'provincial',
): Promise<number> {
  const written = { en: key, fr: key }
  await tx
    .insert(jurisdictions)
    .values({ key, name: written, abbreviation: written, order })
    .onConflictDoNothing()
  const [row] = await tx.select().from(jurisdictions).where(eq(jurisdictions.key, key))
  return row?.id ?? 0
}
