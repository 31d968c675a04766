import { and, eq, or } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { agendas } from '#db/schema/agendas.ts'
import { seats } from '#db/schema/councils.ts'
import { cycles, rosterEntries } from '#db/schema/cycles.ts'

/** Who sits at the table, or was called in the cycle; nobody in particular may always. */
export async function mayPresent(
  tx: Transaction,
  agendaId: number,
  jurisdictionId: number | null,
): Promise<boolean> {
  if (jurisdictionId === null) return true
  const [one] = await tx
    .select({ id: agendas.id })
    .from(agendas)
    .innerJoin(cycles, eq(agendas.cycleId, cycles.id))
    .leftJoin(
      seats,
      and(eq(seats.councilId, cycles.councilId), eq(seats.jurisdictionId, jurisdictionId)),
    )
    .leftJoin(
      rosterEntries,
      and(eq(rosterEntries.cycleId, cycles.id), eq(rosterEntries.jurisdictionId, jurisdictionId)),
    )
    .where(
      and(
        eq(agendas.id, agendaId),
        or(
          eq(seats.jurisdictionId, jurisdictionId),
          eq(rosterEntries.jurisdictionId, jurisdictionId),
        ),
      ),
    )
    .limit(1)
  return one !== undefined
}
