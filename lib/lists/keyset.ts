import { and, asc, desc, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'

type Value = string | number

/** One of the things a list is ordered by, in the database and in a row of it. All of them together tell two rows apart. */
export type Ordered<Row> = {
  by: SQLWrapper
  isDescending?: boolean
  /** Of the table whose index the list is read along. */
  isLead?: boolean
  /** What the row's value is compared by, where that is not the value itself. */
  like?: (value: SQL) => SQL
} & ({ number(row: Row): number } | { text(row: Row): string })

/**
 * What an address asks of a list: the rows after a key, or those before it. `from` says which of all of them the first
 * one was when the address was made: it is told to the reader, and decides nothing.
 */
export type Turn = { after?: string; before?: string; from?: number }

type Params = Record<string, string | string[] | undefined>

/** `?after=2031.10.issues.4&from=26`. Nonsense asks for the first page. */
export function readTurn(params: Params): Turn {
  const written = (name: string) => [params[name]].flat()[0] || undefined
  const from = Number(written('from'))
  const after = written('after')
  return {
    after,
    before: after === undefined ? written('before') : undefined,
    from: Number.isSafeInteger(from) && from > 0 ? from : undefined,
  }
}

/** A row's place in a list, as an address says it. */
export function writeKey<Row>(order: readonly Ordered<Row>[], row: Row): string {
  return keyOf(order, row)
    .map((value) => hidePoints(String(value)))
    .join('.')
}

export function keyOf<Row>(order: readonly Ordered<Row>[], row: Row): Value[] {
  return order.map((part) => ('number' in part ? part.number(row) : part.text(row)))
}

/** Null for what no row of this list could have written. */
export function readKey<Row>(order: readonly Ordered<Row>[], written: string): Value[] | null {
  const parts = written.split('.')
  if (parts.length !== order.length || written.includes('\0')) return null
  const values = order.flatMap((part, at): Value[] => {
    const own = parts[at] ?? ''
    if ('text' in part) return [showPoints(own)]
    return /^-?\d{1,15}$/.test(own) ? [Number(own)] : []
  })
  return values.length === order.length ? values : null
}

// The point parts a key; one in a value, and the sign that hides it there, are written otherwise.
function hidePoints(value: string): string {
  return value.replace(/[~.]/g, (sign) => (sign === '~' ? '~~' : '~-'))
}

function showPoints(value: string): string {
  return value.replace(/~[~-]/g, (sign) => (sign === '~~' ? '~' : '.'))
}

export function orderBy(order: readonly Ordered<never>[], isBackwards = false): SQL[] {
  return order.map(({ by, isDescending = false }) =>
    isDescending === isBackwards ? asc(by) : desc(by),
  )
}

/** The rows that stand after a key in this order, or before it. */
export function beyond(
  order: readonly Ordered<never>[],
  key: readonly Value[],
  isBackwards = false,
): SQL | undefined {
  const runs = runsOf(order, key)
  const leads = runsOf(
    order.filter(({ isLead }) => isLead),
    key,
  )
  return and(
    // Says nothing that the rest does not: an index begins there.
    ...leads.slice(0, 1).map((run) => compare(run, isBackwards, sql`=`)),
    furtherThan(runs, isBackwards),
  )
}

function furtherThan([first, ...others]: readonly Run[], isBackwards: boolean): SQL | undefined {
  if (!first) return undefined
  const further = compare(first, isBackwards)
  if (others.length === 0) return further
  const level = sql`${row(first.by)} = ${row(first.values)}`
  return or(further, and(level, furtherThan(others, isBackwards)))
}

function compare({ by, values, isDescending }: Run, isBackwards: boolean, orLevel = sql``): SQL {
  const sign = isDescending === isBackwards ? sql`>` : sql`<`
  return sql`${row(by)} ${sign}${orLevel} ${row(values)}`
}

function row(parts: readonly SQLWrapper[]): SQL {
  return sql`(${sql.join([...parts], sql`, `)})`
}

type Run = { by: SQLWrapper[]; values: SQL[]; isDescending: boolean }

/** Neighbours that go the same way are compared at once. */
function runsOf(order: readonly Ordered<never>[], key: readonly Value[]): Run[] {
  const runs: Run[] = []
  for (const [at, { by, isDescending = false, like }] of order.entries()) {
    const value = like ? like(sql`${key[at]}`) : sql`${key[at]}`
    const last = runs.at(-1)
    if (last?.isDescending === isDescending) {
      last.by.push(by)
      last.values.push(value)
    } else runs.push({ by: [by], values: [value], isDescending })
  }
  return runs
}

/** The first rows of a question, as another one reads from them: how many is written out, so that it is planned for so many. */
export function firstRows(question: SQLWrapper, limit: number | undefined): SQL {
  return limit === undefined ? sql`(${question})` : sql`(${question} limit ${sql.raw(`${limit}`)})`
}
