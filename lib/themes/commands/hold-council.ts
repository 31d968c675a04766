import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'

/** Until the transaction ends, nobody else curates this council and no run of it takes over. */
export async function holdCouncil(tx: Transaction, councilId: number): Promise<void> {
  await tx
    .select({ id: councils.id })
    .from(councils)
    .where(eq(councils.id, councilId))
    .for('no key update')
}
