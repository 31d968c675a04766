import { type SQL, sql } from 'drizzle-orm'
import type { Database, Transaction } from './client.ts'

const TABLES = ['form_counts', 'counts', 'turnouts', 'counted_runs'] as const

/** A row that was kept and should not have been, or that was not and should have been. */
export type Miscount = {
  table: (typeof TABLES)[number]
  fault: 'kept' | 'missing'
  row: Record<string, unknown>
}

/** Counts everything of a council anew; what differed from what was kept, which ought to be nothing. */
export async function recount(db: Database, councilId: number): Promise<Miscount[]> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select 1 from councils where id = ${councilId} for no key update`)
    for (const table of TABLES)
      await tx.execute(sql`create temporary table ${keptOf(table)} on commit drop as
        select * from ${sql.identifier(table)} where council_id = ${sql.raw(String(councilId))}`)
    await tx.execute(sql`select count_council(${councilId})`)
    await tx.execute(sql`set constraints all immediate`)
    const found: Miscount[] = []
    for (const table of TABLES) {
      const now = sql`select * from ${sql.identifier(table)} where council_id = ${councilId}`
      const kept = sql`select * from ${keptOf(table)}`
      for (const row of await linesOf(tx, sql`${kept} except ${now}`))
        found.push({ table, fault: 'kept', row })
      for (const row of await linesOf(tx, sql`${now} except ${kept}`))
        found.push({ table, fault: 'missing', row })
    }
    return found
  })
}

function keptOf(table: string): SQL {
  return sql`${sql.identifier(`kept_${table}`)}`
}

async function linesOf(tx: Transaction, rows: SQL): Promise<Record<string, unknown>[]> {
  const found = await tx
    .select({ row: sql<Record<string, unknown>>`to_jsonb(differing)` })
    .from(sql`(${rows}) as differing`)
  return found.map(({ row }) => row)
}
