import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import type { ORDERS } from '#db/schema/councils.ts'
import { counts, type PLACE } from '#db/schema/counts.ts'
import { cycles, type SECTION_KINDS } from '#db/schema/cycles.ts'
import type { Month } from '#lib/cycles/cycle.ts'

/** A theme by its number, or one of the places that are none. */
export type Counted = {
  place: number | (typeof PLACE)[keyof typeof PLACE]
  month?: Month | null
  section?: (typeof SECTION_KINDS)[number] | null
  order?: (typeof ORDERS)[number]
}

/** How many statements stand there, and how many of them are in doubt: cycle by cycle, from what is kept. */
export async function countPlace(
  db: Database,
  councilId: number,
  { place, month, section, order }: Counted,
): Promise<{ statements: number; doubtful: number }> {
  const [row] = await db
    .select({ statements: summed(counts.statements), doubtful: summed(counts.doubtful) })
    .from(cycles)
    .innerJoin(counts, and(eq(counts.cycleId, cycles.id), eq(counts.place, place)))
    .where(
      and(
        eq(cycles.councilId, councilId),
        month ? and(eq(cycles.year, month.year), eq(cycles.month, month.month)) : undefined,
        section ? eq(counts.section, section) : isNull(counts.section),
        order ? eq(counts.order, order) : isNull(counts.order),
      ),
    )
  return row ?? { statements: 0, doubtful: 0 }
}

function summed(column: typeof counts.statements | typeof counts.doubtful): SQL<number> {
  return sql<number>`coalesce(sum(${column}), 0)::int`
}
