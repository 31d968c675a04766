import { and, eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { answerDrafts, answerLinks, priorityVerdicts } from '#db/schema/answers.ts'
import { type Draft, emptyDraft } from '#lib/answers/draft.ts'
import { type DeadLink, deadLink, type Holder } from '#lib/answers/holder.ts'
import { todayOf } from '#lib/cycles/cycle.ts'

export type StoredDraft = typeof answerDrafts.$inferSelect

/** As a jurisdiction's answer stands: revision 0 before anybody wrote a word. */
export type Standing = { draft: Draft; row: StoredDraft; revision: number }

/** Whether a link still opens is asked under its lock: whoever revokes it is heard by the next save. */
export async function refuseHolder(
  tx: Transaction,
  { link, cycle, council }: Holder,
  now: Date,
): Promise<DeadLink | null> {
  const [stands] = await tx
    .select()
    .from(answerLinks)
    .where(eq(answerLinks.id, link.id))
    .for('share')
  if (!stands) throw new Error(`link ${link.id} is not there`)
  return deadLink(stands, link.generation, { cycle, today: todayOf(council, now) })
}

/** The draft as it stands, held until the act is over: colleagues who save at once take their turns. */
export async function lockDraft(tx: Transaction, { link }: Holder, now: Date): Promise<Standing> {
  const { cycleId, jurisdictionId } = link
  const own = and(
    eq(answerDrafts.cycleId, cycleId),
    eq(answerDrafts.jurisdictionId, jurisdictionId),
  )
  await tx
    .insert(answerDrafts)
    .values({
      ...{ cycleId, jurisdictionId, revision: 0, isEmpty: true },
      ...{ sections: emptyDraft().sections, changedAt: now, changedBy: link.id },
    })
    .onConflictDoNothing()
  const [row] = await tx.select().from(answerDrafts).where(own).for('update')
  if (!row) throw new Error('a draft that was there is gone')
  const words = await readWords(tx, link)
  return { draft: { sections: row.sections, words }, row, revision: row.revision }
}

export async function readWords(
  tx: Pick<Transaction, 'select'>,
  { cycleId, jurisdictionId }: { cycleId: number; jurisdictionId: number },
): Promise<Draft['words']> {
  const rows = await tx
    .select({ id: priorityVerdicts.statementId, word: priorityVerdicts.word })
    .from(priorityVerdicts)
    .where(
      and(
        eq(priorityVerdicts.cycleId, cycleId),
        eq(priorityVerdicts.jurisdictionId, jurisdictionId),
      ),
    )
  return Object.fromEntries(rows.map(({ id, word }) => [String(id), word]))
}
