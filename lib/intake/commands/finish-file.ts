import { and, desc, eq, inArray, ne, or, sql } from 'drizzle-orm'
import { type Database, database, type Transaction } from '#db/client.ts'
import { importFiles, imports, type Recognised } from '#db/schema/intake.ts'
import { documents, submissionVersions } from '#db/schema/submissions.ts'
import { record } from '#lib/audit/commands.ts'
import { storeVersion } from '#lib/submissions/commands/store-version.ts'
import { type ImportFile, isKept, type Outcome, type Reason, type Warning } from '../outcome.ts'
import { type Claim, stillHolds } from './claim.ts'
import type { Plan } from './plan-file.ts'
import { askBeforeReplacing } from './replace.ts'

export type Ending = {
  outcome: Exclude<Outcome, 'waiting'>
  reason: Reason | null
  warnings: Warning[]
  versionId: number | null
  recognised: Recognised | null
}

/** Whoever answers only lets it be tried again. */
const NOTHING_ASKED: Recognised = { jurisdictionId: null, month: null, months: [], asks: [] }

const plain = { reason: null, warnings: [], versionId: null, recognised: null }

/** The row is finished in the transaction that stores its submission: a kill leaves both or neither. */
export async function finishFile(claim: Claim, plan: Plan, now: Date): Promise<Ending | null> {
  const db = await database()
  const { file } = claim
  return db.transaction(async (tx): Promise<Ending | null> => {
    if (!(await stillHolds(tx, claim))) return null
    if (file.documentId !== null) await lockDocument(tx, file.documentId)
    const ending = (await findRepeat(tx, file)) ?? (await carryOut(tx, claim, plan, now))
    await tx
      .update(importFiles)
      .set({ ...ending, claimedAt: null, claim: null, looking: null, finishedAt: now })
      .where(eq(importFiles.id, file.id))
    if (file.documentId !== null)
      await tellTwins(tx, { ...file, documentId: file.documentId }, ending, now)
    if (ending.outcome === 'refused' && file.documentId !== null && !isKept(ending.reason))
      await dropDocument(tx, file.documentId)
    return ending
  })
}

async function carryOut(tx: Transaction, claim: Claim, plan: Plan, now: Date): Promise<Ending> {
  const read = plan.kind === 'refused' ? plan.read : plan.kind === 'stumbled' ? null : plan
  if (read)
    await tx
      .update(documents)
      .set({
        format: read.format,
        reader: read.reader,
        text: read.text,
        scan: read.scan ?? null,
      })
      .where(eq(documents.id, read.documentId))
  if (plan.kind === 'refused') return { ...plain, outcome: 'refused', reason: plan.reason }
  if (plan.kind === 'stumbled')
    return { ...plain, outcome: 'held', reason: 'stumbled', recognised: NOTHING_ASKED }
  if (plan.kind === 'held')
    return { ...plain, outcome: 'held', reason: plan.reason, recognised: plan.recognised }
  const { actor, cycle, jurisdictionId, isAssociation, documentId, form } = plan
  const question = await askBeforeReplacing(tx, claim.file, plan)
  if (question) return { ...plain, outcome: 'held', ...question }
  const stored = await storeVersion(
    tx,
    {
      cycleId: cycle.id,
      jurisdictionId,
      isAssociation,
      documentId,
      form,
      receivedAt: plan.receivedAt,
      acceptedBy: actor.userId,
    },
    now,
  )
  const isAmended = stored.number > 1
  await record(tx, actor, now, {
    councilId: cycle.councilId,
    action: isAmended ? 'amend-submission' : 'import-submission',
    subject: `submission/${stored.submissionId}`,
    details: { version: stored.number, document: claim.file.hash, file: claim.file.filename },
  })
  const warnings = [...plan.warnings]
  if (isAmended && stored.isUnchanged) warnings.push('nothing-changed')
  return {
    ...plain,
    outcome: isAmended ? 'amended' : 'imported',
    warnings,
    versionId: stored.versionId,
  }
}

async function lockDocument(tx: Transaction, id: number): Promise<void> {
  await tx.select({ id: documents.id }).from(documents).where(eq(documents.id, id)).for('update')
}

type Sent = Pick<ImportFile, 'id' | 'documentId' | 'answers'>

/**
 * These bytes are a submission already, or another file with the same ones waits for its answer; one over which we
 * stumbled waits for none, and these are read instead.
 */
export async function findRepeat(db: Database, file: Sent): Promise<Ending | null> {
  // Parts of one file are so many forms: each finds out by where it belongs.
  if (file.documentId === null || file.answers.part) return null
  const [version] = await db
    .select({ id: submissionVersions.id })
    .from(submissionVersions)
    .where(eq(submissionVersions.documentId, file.documentId))
    .orderBy(desc(submissionVersions.id))
    .limit(1)
  if (version)
    return { ...plain, outcome: 'duplicate', reason: 'same-bytes', versionId: version.id }
  const [held] = await db
    .select({ id: importFiles.id })
    .from(importFiles)
    .where(
      and(
        eq(importFiles.documentId, file.documentId),
        eq(importFiles.outcome, 'held'),
        ne(importFiles.reason, 'stumbled'),
        ne(importFiles.id, file.id),
      ),
    )
  return held ? { ...plain, outcome: 'duplicate', reason: 'same-bytes-held' } : null
}

/**
 * The same bytes may still wait in another import, of a process that was killed for one, or be held there because we
 * stumbled: its line says what became of them too. What somebody has answered for waits for its own turn, and so does what one sender may send and another not.
 */
async function tellTwins(
  tx: Transaction,
  { id, documentId, importId }: Pick<ImportFile, 'id' | 'importId'> & { documentId: number },
  { outcome, reason, versionId }: Ending,
  now: Date,
): Promise<void> {
  const sender = tx.select({ id: imports.startedBy }).from(imports).where(eq(imports.id, importId))
  const twins = await tx
    .select({ id: importFiles.id })
    .from(importFiles)
    .innerJoin(imports, eq(importFiles.importId, imports.id))
    .where(
      and(
        eq(importFiles.documentId, documentId),
        or(eq(importFiles.outcome, 'waiting'), eq(importFiles.reason, 'stumbled')),
        ne(importFiles.id, id),
        sql`${importFiles.answers}->'part' is null`,
        versionId === null ? sql`${importFiles.answers} = '{}'::jsonb` : undefined,
        outcome === 'refused'
          ? sql`${imports.startedBy} is not distinct from (${sender})`
          : undefined,
      ),
    )
    // One that an instance is about to finish finds out by itself.
    .for('update', { of: importFiles, skipLocked: true })
  if (twins.length === 0) return
  const told =
    outcome === 'refused'
      ? { ...plain, outcome, reason }
      : {
          ...plain,
          outcome: 'duplicate' as const,
          reason: versionId === null ? ('same-bytes-held' as const) : ('same-bytes' as const),
          versionId,
        }
  const ids = twins.map((twin) => twin.id)
  await tx
    .update(importFiles)
    .set({ ...told, claimedAt: null, claim: null, finishedAt: now })
    .where(inArray(importFiles.id, ids))
}

/** A refused file leaves nothing behind but its line in the import, unless another one still needs the bytes. */
export async function dropDocument(tx: Transaction, id: number): Promise<void> {
  const needed = await tx
    .select({ id: importFiles.id })
    .from(importFiles)
    .where(and(eq(importFiles.documentId, id), inArray(importFiles.outcome, ['waiting', 'held'])))
  const kept = await tx
    .select({ id: submissionVersions.id })
    .from(submissionVersions)
    .where(eq(submissionVersions.documentId, id))
  if (needed.length + kept.length > 0) return
  await tx.update(importFiles).set({ documentId: null }).where(eq(importFiles.documentId, id))
  await tx.delete(documents).where(eq(documents.id, id))
}
