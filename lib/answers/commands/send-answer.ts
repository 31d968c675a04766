import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { answerDrafts, answerLinks } from '#db/schema/answers.ts'
import { documents } from '#db/schema/submissions.ts'
import { record } from '#lib/audit/commands.ts'
import { findSections } from '#lib/cycles/queries.ts'
import type { Locale } from '#lib/i18n/bilingual.ts'
import { knowledgeOf } from '#lib/intake/knowledge.ts'
import { namesOf } from '#lib/jurisdictions/jurisdiction.ts'
import { storeVersion } from '#lib/submissions/commands/store-version.ts'
import { type Draft, isAnswered } from '../draft.ts'
import type { DeadLink, Holder } from '../holder.ts'
import { listLastTold } from '../queries/last-told.ts'
import { TYPED_READER, typedName, writeTyped } from '../typed-text.ts'
import { lockDraft, refuseHolder, type Standing } from './steps/lock-answer.ts'

export type Sent = { ok: true; submissionId: number; version: number }
export type SendRefusal =
  | { ok: false; reason: DeadLink | 'nothing-said' | 'already-sent' }
  | { ok: false; reason: 'changed-meanwhile'; by: string; at: Date }

type Asked = {
  /** The revision that was on the page: what a colleague added since has been read by nobody. */
  revision: number
  locale: Locale
}

/** Hands the draft in: what was typed becomes a document, and goes the way of every submission. */
export async function sendAnswer(
  holder: Holder,
  { revision, locale }: Asked,
  now: Date,
): Promise<Sent | SendRefusal> {
  const db = await database()
  return db.transaction(async (tx): Promise<Sent | SendRefusal> => {
    const reason = await refuseHolder(tx, holder, now)
    if (reason) return { ok: false, reason }
    const standing = await lockDraft(tx, holder, now)
    const refusal = await refuseDraft(tx, standing, revision)
    if (refusal) return refusal
    return store(tx, holder, { ...standing, locale }, now)
  })
}

async function refuseDraft(
  tx: Transaction,
  { draft, row, revision }: Standing,
  seen: number,
): Promise<SendRefusal | null> {
  if (!draft.sections.some(isAnswered)) return { ok: false, reason: 'nothing-said' }
  if (revision !== seen) {
    const [by] = await tx
      .select({ name: answerLinks.name })
      .from(answerLinks)
      .where(eq(answerLinks.id, row.changedBy))
    return { ok: false, reason: 'changed-meanwhile', by: by?.name ?? '', at: row.changedAt }
  }
  return row.sentRevision === revision ? { ok: false, reason: 'already-sent' } : null
}

async function store(
  tx: Transaction,
  holder: Holder,
  { draft, revision, locale }: Standing & { locale: Locale },
  now: Date,
): Promise<Sent> {
  const { link, cycle, jurisdiction } = holder
  const { text, form } = writeTyped(await factsOf(tx, holder, draft, locale))
  const document = await keepDocument(tx, holder, text)
  const stored = await storeVersion(
    tx,
    {
      cycleId: cycle.id,
      jurisdictionId: jurisdiction.id,
      isAssociation: jurisdiction.isAssociation,
      documentId: document.id,
      form,
      receivedAt: now,
      acceptedBy: null,
    },
    now,
  )
  await tx
    .update(answerDrafts)
    .set({ sentRevision: revision, sentVersionId: stored.versionId })
    .where(
      and(eq(answerDrafts.cycleId, cycle.id), eq(answerDrafts.jurisdictionId, jurisdiction.id)),
    )
  await record(tx, { userId: null }, now, {
    councilId: link.councilId,
    action: 'send-answer',
    subject: `submission/${stored.submissionId}`,
    details: { version: stored.number, document: document.hash, link: link.id },
  })
  return { ok: true, submissionId: stored.submissionId, version: stored.number }
}

async function factsOf(tx: Transaction, holder: Holder, draft: Draft, locale: Locale) {
  const { link, council, cycle, jurisdiction } = holder
  const told = await listLastTold(tx, cycle, [jurisdiction.id])
  const { seats } = await knowledgeOf(council.id, tx)
  return {
    ...{ locale, draft, cycle, jurisdiction },
    council: council.name,
    names: namesOf(seats.find(({ id }) => id === jurisdiction.id) ?? jurisdiction),
    places: seats.flatMap(namesOf),
    contact: `${link.name}, ${link.email}`,
    sections: await findSections(tx, cycle.templateId),
    last: told.get(jurisdiction.id) ?? null,
  }
}

/** The same words handed in again, after others in between, are the same document. */
async function keepDocument(tx: Transaction, holder: Holder, text: string) {
  const bytes = new TextEncoder().encode(text)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const [document] = await tx
    .insert(documents)
    .values({
      councilId: holder.council.id,
      hash,
      filename: typedName(holder),
      ...{ format: 'typed', size: bytes.length, bytes, text, reader: TYPED_READER },
    })
    .onConflictDoUpdate({ target: [documents.councilId, documents.hash], set: { hash } })
    .returning({ id: documents.id, hash: documents.hash })
  if (!document) throw new Error('no row came back for the document')
  return document
}
