import { asc } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { user } from '#db/schema/people.ts'
import { themes } from '#db/schema/themes.ts'
import type { Jurisdiction } from '#lib/councils/queries.ts'
import { themeCode } from '#lib/themes/theme.ts'

/** What stands in the export for the numbers of the database: codes of jurisdictions and themes, names of people. */
export type Names = {
  jurisdictions: Map<number, Jurisdiction>
  jurisdiction: (id: number) => string
  theme: (id: number | null) => string | null
  person: (id: string | null) => string | null
}

export async function readNames(db: Database): Promise<Names> {
  const known = await db.select().from(jurisdictions).orderBy(asc(jurisdictions.id))
  const people = await db.select({ id: user.id, name: user.name }).from(user)
  const codes = await db.select({ id: themes.id, code: themes.code }).from(themes)
  const jurisdictionOf = new Map(known.map((one) => [one.id, one]))
  const personOf = new Map(people.map(({ id, name }) => [id, name]))
  const codeOf = new Map(codes.map(({ id, code }) => [id, themeCode(code)]))
  return {
    jurisdictions: jurisdictionOf,
    jurisdiction: (id) => jurisdictionOf.get(id)?.key ?? '',
    theme: (id) => (id === null ? null : (codeOf.get(id) ?? null)),
    person: (id) => (id === null ? null : (personOf.get(id) ?? null)),
  }
}

/** By code units, not by a collation: the two databases, and two machines, must put things in one order. */
export function by<Row>(...keys: ((row: Row) => string | number | null)[]) {
  return (a: Row, b: Row): number => {
    for (const key of keys) {
      const [left, right] = [key(a) ?? '', key(b) ?? '']
      if (left !== right) return left < right ? -1 : 1
    }
    return 0
  }
}

export function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
