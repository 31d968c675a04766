import { and, eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { rosterEntries } from '#db/schema/cycles.ts'
import { submissions } from '#db/schema/submissions.ts'

type Asked = { cycleId: number; jurisdictionId: number }

/** Whether one still waits for that form; its line of the roster is held until the act is over. */
export async function isStillMissing(
  tx: Transaction,
  { cycleId, jurisdictionId }: Asked,
): Promise<boolean> {
  const [entry] = await tx
    .select({ state: rosterEntries.state })
    .from(rosterEntries)
    .where(
      and(eq(rosterEntries.cycleId, cycleId), eq(rosterEntries.jurisdictionId, jurisdictionId)),
    )
    .for('update')
  if (entry?.state !== 'expected') return false
  const sent = await tx
    .select({ id: submissions.id })
    .from(submissions)
    .where(and(eq(submissions.cycleId, cycleId), eq(submissions.jurisdictionId, jurisdictionId)))
  return sent.length === 0
}
