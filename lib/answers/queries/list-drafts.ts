import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { answerDrafts } from '#db/schema/answers.ts'

/** Which jurisdictions have begun to answer by link; no word of theirs. No actor: whoever asks may read the cycle. */
export async function listBegun(db: Database, cycleId: number): Promise<Set<number>> {
  const rows = await db
    .select({ jurisdictionId: answerDrafts.jurisdictionId })
    .from(answerDrafts)
    .where(and(eq(answerDrafts.cycleId, cycleId), eq(answerDrafts.isEmpty, false)))
  return new Set(rows.map(({ jurisdictionId }) => jurisdictionId))
}
