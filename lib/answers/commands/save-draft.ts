import { and, eq, inArray } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { answerChanges, answerDrafts, answerLinks, priorityVerdicts } from '#db/schema/answers.ts'
import { record } from '#lib/audit/commands.ts'
import {
  changesBetween,
  type Draft,
  type DraftChange,
  isEmptyDraft,
  isSameDraft,
} from '../draft.ts'
import type { DeadLink, Holder } from '../holder.ts'
import { type Merged, mergeDrafts } from '../merge.ts'
import { listLastTold } from '../queries/last-told.ts'
import { lockDraft, refuseHolder, type StoredDraft } from './steps/lock-answer.ts'

/** More than any form has: what is longer was written by no person. */
const MOST_LINES = 400

export type Saved = Merged & {
  revision: number
  /** What stood before: another one than was seen means that a colleague wrote meanwhile. */
  before: number
  at: Date
  /** Who wrote last before this. */
  by: { id: number; name: string } | null
}
export type SaveRefusal = { ok: false; reason: DeadLink | 'too-long' }

/**
 * Takes what somebody made of the draft they saw, together with what colleagues made of it meanwhile, and answers what stands
 * then. Once it has answered, it is stored; the same save tried again stores nothing more.
 */
export async function saveDraft(
  holder: Holder,
  { base, mine }: { base: Draft; mine: Draft },
  now: Date,
): Promise<({ ok: true } & Saved) | SaveRefusal> {
  const db = await database()
  return db.transaction(async (tx): Promise<({ ok: true } & Saved) | SaveRefusal> => {
    const reason = await refuseHolder(tx, holder, now)
    if (reason) return { ok: false, reason }
    const { draft: theirs, row, revision } = await lockDraft(tx, holder, now)
    const merged = mergeDrafts({ base, mine: await known(tx, holder, mine), theirs })
    const lines = merged.draft.sections.reduce((sum, section) => sum + section.lines.length, 0)
    if (lines > MOST_LINES) return { ok: false, reason: 'too-long' }
    const answer = { ...merged, before: revision, at: now, by: await authorOf(tx, row) }
    if (isSameDraft(theirs, merged.draft)) return { ok: true, ...answer, revision }
    const changes = changesBetween(theirs, merged.draft)
    await store(tx, holder, { draft: merged.draft, revision: revision + 1, changes }, now)
    if (revision === 0)
      await record(tx, { userId: null }, now, {
        councilId: holder.link.councilId,
        action: 'begin-answer',
        subject: `answer/${holder.link.cycleId}/${holder.link.jurisdictionId}`,
        details: { link: holder.link.id },
      })
    return { ok: true, ...answer, revision: revision + 1 }
  })
}

async function authorOf(tx: Transaction, { changedBy, revision }: StoredDraft) {
  if (revision === 0) return null
  const [by] = await tx
    .select({ id: answerLinks.id, name: answerLinks.name })
    .from(answerLinks)
    .where(eq(answerLinks.id, changedBy))
  return by ?? null
}

/** Of words about priorities those about its own last ones; about anything else nobody was asked. */
async function known(tx: Transaction, { link, cycle }: Holder, mine: Draft): Promise<Draft> {
  if (Object.keys(mine.words).length === 0) return mine
  const told = await listLastTold(tx, cycle, [link.jurisdictionId])
  const own = new Set(
    told.get(link.jurisdictionId)?.priorities.map(({ statementId }) => String(statementId)),
  )
  const words = Object.fromEntries(Object.entries(mine.words).filter(([id]) => own.has(id)))
  return { ...mine, words }
}

type Next = { draft: Draft; revision: number; changes: DraftChange[] }

async function store(
  tx: Transaction,
  { link }: Holder,
  { draft, revision, changes }: Next,
  now: Date,
): Promise<void> {
  const { cycleId, jurisdictionId } = link
  await tx
    .update(answerDrafts)
    .set({
      sections: draft.sections,
      isEmpty: isEmptyDraft(draft),
      revision,
      changedAt: now,
      changedBy: link.id,
    })
    .where(and(eq(answerDrafts.cycleId, cycleId), eq(answerDrafts.jurisdictionId, jurisdictionId)))
  await tx
    .insert(answerChanges)
    .values({ cycleId, jurisdictionId, revision, changes, at: now, by: link.id })
  const words = changes.flatMap((change) => (change.of === 'priority' ? [change] : []))
  if (words.length === 0) return
  await tx.delete(priorityVerdicts).where(
    and(
      eq(priorityVerdicts.cycleId, cycleId),
      inArray(
        priorityVerdicts.statementId,
        words.map(({ id }) => id),
      ),
    ),
  )
  const said = words.flatMap(({ id: statementId, after: word }) =>
    word ? [{ cycleId, jurisdictionId, statementId, word, at: now, by: link.id }] : [],
  )
  if (said.length > 0) await tx.insert(priorityVerdicts).values(said)
}
