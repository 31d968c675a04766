import { and, eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { rosterEntries } from '#db/schema/cycles.ts'
import { submissions } from '#db/schema/submissions.ts'

type Asked = {
  cycleId: number
  jurisdictionId: number
  /** Who is written to in its stead; null where it is itself. */
  proxyId: number | null
}

/**
 * Whether one still waits for that form, and from whom the letter says; its line of the roster is held until the act is
 * over.
 */
export async function isStillMissing(
  tx: Transaction,
  { cycleId, jurisdictionId, proxyId }: Asked,
): Promise<boolean> {
  const [entry] = await tx
    .select({ state: rosterEntries.state, proxyId: rosterEntries.proxyId })
    .from(rosterEntries)
    .where(
      and(eq(rosterEntries.cycleId, cycleId), eq(rosterEntries.jurisdictionId, jurisdictionId)),
    )
    .for('update')
  if (entry?.state !== (proxyId === null ? 'expected' : 'proxy') || entry.proxyId !== proxyId)
    return false
  const sent = await tx
    .select({ id: submissions.id })
    .from(submissions)
    .where(and(eq(submissions.cycleId, cycleId), eq(submissions.jurisdictionId, jurisdictionId)))
  return sent.length === 0
}
