import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'

/** Other statements count now than before: an analysis is due, whoever is left alive to begin it. */
export async function noteChange(tx: Transaction, cycleId: number): Promise<void> {
  const own = tx.select({ id: cycles.councilId }).from(cycles).where(eq(cycles.id, cycleId))
  await tx
    .update(councils)
    .set({ statementsRevision: sql`${councils.statementsRevision} + 1` })
    .where(eq(councils.id, sql`(${own})`))
}
