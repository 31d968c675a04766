import type { Sql } from 'postgres'

/** Sessions come and go by themselves, and are of no council; a visit is written by reading, and is its reader's alone. */
const NOT_LOOKED_AT = ['session', 'verification', 'rate_limit', 'visits']

export type Changed = { table: string; row: Record<string, unknown> }
type Table = { hash: string; rows: Map<string, Record<string, unknown>> }

/** Every row of the database but for sessions, and which of them an act has written, rewritten or taken away. */
export async function watchRows(sql: Sql): Promise<{ changed: () => Promise<Changed[]> }> {
  const names = await listTables(sql)
  // Where a row stands and who wrote it last: it is asked after each act, and its words are read only once that differs.
  const hashes = names.map(
    (name) =>
      `select '${name}' as name, coalesce(md5(string_agg(ctid || ':' || xmin, ' ' order by ctid)), '') as hash from "${name}"`,
  )
  const known = new Map<string, Table>()
  const changed = async (): Promise<Changed[]> => {
    const found: Changed[] = []
    for (const { name, hash } of await sql.unsafe(hashes.join(' union all '))) {
      const before = known.get(name)
      if (before?.hash === hash) continue
      const rows = await readRows(sql, name)
      known.set(name, { hash, rows })
      for (const [own, row] of rows) if (!before?.rows.has(own)) found.push({ table: name, row })
      for (const [own, row] of before?.rows ?? [])
        if (!rows.has(own)) found.push({ table: name, row })
    }
    return found
  }
  await changed()
  return { changed }
}

/** The numbers of rows that a row is, and points at. */
export function numbersIn({ row }: Changed): number[] {
  return Object.entries(row).flatMap(([column, value]) =>
    /(^|_)id$/.test(column) && typeof value === 'number' ? [value] : [],
  )
}

async function listTables(sql: Sql): Promise<string[]> {
  const rows = await sql`select tablename from pg_tables where schemaname = 'public'`
  return rows.map(({ tablename }) => tablename).filter((name) => !NOT_LOOKED_AT.includes(name))
}

async function readRows(sql: Sql, name: string) {
  const rows = await sql.unsafe(
    `select md5(r::text) as hash, to_jsonb(r) - 'bytes' - 'text' as row from "${name}" r`,
  )
  return new Map(rows.map(({ hash, row }) => [hash, row]))
}
