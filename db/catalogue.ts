import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from './client.ts'

export type StoredTable = {
  name: string
  columns: string[]
  /** What its rows are told apart by, and put in order by. */
  key: string[]
  /** The sequence that numbers its rows, and the last number it gave. */
  sequence: string | null
  lastId: number | null
}

const row = z.record(z.string(), z.unknown())
const answered = z.union([z.array(row), z.object({ rows: z.array(row) })])

/** The rows of a statement that no builder of ours writes: the two drivers answer them differently. */
export function rowsOf(answer: unknown): Record<string, unknown>[] {
  const found = answered.parse(answer)
  return Array.isArray(found) ? found : found.rows
}

/** Every table there is, as the database tells: one that was added since is there as well. */
export async function listTables(db: Database): Promise<StoredTable[]> {
  return db
    .select({
      name: sql<string>`tables.name`,
      columns: sql<string[]>`tables.columns`,
      key: sql<string[]>`tables.key`,
      sequence: sql<string | null>`tables.sequence`,
      lastId: sql<number | null>`tables.last_id`,
    })
    .from(sql`(${TABLES}) as tables`)
    .orderBy(sql`tables.name collate "C"`)
}

const TABLES = sql`
  select class.relname::text as name, stored.columns, unique_key.columns as key, counted.sequence,
    (select last_value::int from pg_sequences where format('%I.%I', schemaname, sequencename) = counted.sequence) as last_id
  from pg_class as class
  cross join lateral (
    select to_json(array_agg(attname::text order by attnum)) as columns
    from pg_attribute where attrelid = class.oid and attnum > 0 and not attisdropped and attgenerated = ''
  ) as stored
  left join lateral (
    select to_json(array_agg(attribute.attname::text order by place)) as columns
    from (
      select indrelid, indkey from pg_index
      where indrelid = class.oid and indisunique and indpred is null
      order by indisprimary desc, indexrelid limit 1
    ) as chosen
    cross join lateral unnest(chosen.indkey::int2[]) with ordinality as part (number, place)
    join pg_attribute as attribute on attribute.attrelid = chosen.indrelid and attribute.attnum = part.number
  ) as unique_key on true
  left join lateral (
    select pg_get_serial_sequence(format('%I.%I', 'public', class.relname), attname)::text as sequence
    from pg_attribute where attrelid = class.oid and attidentity <> '' limit 1
  ) as counted on true
  where class.relnamespace = 'public'::regnamespace and class.relkind = 'r'`
