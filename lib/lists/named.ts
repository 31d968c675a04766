import { type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

/** A cursor gives rows by the names of their columns: each needs one of its own. */
export function named<Value>(
  column: AnyPgColumn<{ data: Value }>,
  name: string,
): SQL.Aliased<Value> {
  return sql<Value>`${column}`.as(name)
}

/** The same of what a row may be without. */
export function perhaps<Value>(
  column: AnyPgColumn<{ data: Value }>,
  name: string,
): SQL.Aliased<Value | null> {
  return sql<Value | null>`${column}`.as(name)
}
