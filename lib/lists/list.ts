import type { SQL, SQLWrapper } from 'drizzle-orm'
import { beyond, type Ordered, orderBy, readKey, type Turn, writeKey } from './keyset.ts'

/** What is asked of the database for one page; for all of them there is no limit. */
export type Asked = { where: SQL | undefined; orderBy: SQL[]; limit?: number }

/** Rows in a settled order, read by pages and never as a whole. */
export type List<Row> = {
  order: readonly Ordered<Row>[]
  select: (asked: Asked) => PromiseLike<Row[]> & SQLWrapper
  count: () => Promise<number>
}

/** Its columns go by the names of the row and are of types that need no reading: it may go out as a file. */
export type NamedList<Row> = List<Row> & { isNamed: true }

export type Page<Row> = {
  rows: Row[]
  /** Which of all of them the first one is, from 1 on; 0 where there is none. */
  first: number
  last: number
  count: number
  previous: Turn | null
  next: Turn | null
}

type Turned<Row> = { rows: Row[]; hasPrevious: boolean; hasNext: boolean }

/**
 * One page of a list. An address names the row that it goes on from, so that a row added or taken away meanwhile moves
 * no other to another page. Before the first row there is the first page, after the last one the last.
 */
export async function readPage<Row>(list: List<Row>, turn: Turn, size: number): Promise<Page<Row>> {
  const [{ rows, hasPrevious, hasNext }, counted] = await Promise.all([
    turned(list, turn, size),
    list.count(),
  ])
  const count = Math.max(counted, rows.length)
  const [head, tail] = [rows[0], rows.at(-1)]
  if (head === undefined || tail === undefined)
    return { rows, first: 0, last: 0, count, previous: null, next: null }
  const first = firstOf({ hasPrevious, hasNext, from: turn.from, most: count - rows.length + 1 })
  const last = first + rows.length - 1
  return {
    rows,
    first,
    last,
    count,
    previous: hasPrevious
      ? { before: writeKey(list.order, head), from: Math.max(1, first - size) }
      : null,
    next: hasNext ? { after: writeKey(list.order, tail), from: last + 1 } : null,
  }
}

/** The same of rows that are worked out rather than read: an address names the one that it goes on from. */
export function pageAmong<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  { turn, size }: { turn: Turn; size: number },
): Page<Row> {
  const count = rows.length
  const at = (name: string | undefined) =>
    name === undefined ? -1 : rows.findIndex((row) => nameOf(row) === name)
  const end = at(turn.before)
  const start = end >= 0 ? Math.max(0, end - size) : at(turn.after) + 1
  const shown = rows.slice(start < count ? start : Math.max(0, count - size)).slice(0, size)
  const [head, tail] = [shown[0], shown.at(-1)]
  if (head === undefined || tail === undefined)
    return { rows: shown, first: 0, last: 0, count, previous: null, next: null }
  const first = rows.indexOf(head) + 1
  const last = rows.indexOf(tail) + 1
  return {
    rows: shown,
    first,
    last,
    count,
    previous: first > 1 ? { before: nameOf(head), from: Math.max(1, first - size) } : null,
    next: last < count ? { after: nameOf(tail), from: last + 1 } : null,
  }
}

/** At either end it is known; in between the address says which it was. */
function firstOf(asked: {
  hasPrevious: boolean
  hasNext: boolean
  from: number | undefined
  most: number
}): number {
  if (!asked.hasPrevious) return 1
  if (!asked.hasNext) return Math.max(1, asked.most)
  return Math.max(1, Math.min(asked.from ?? 1, asked.most))
}

async function turned<Row>(list: List<Row>, turn: Turn, size: number): Promise<Turned<Row>> {
  const { order } = list
  const after = turn.after === undefined ? null : readKey(order, turn.after)
  const before = turn.before === undefined ? null : readKey(order, turn.before)
  if (before) {
    const earlier = await backwards(list, beyond(order, before, true), size)
    if (earlier.rows.length === size) return { ...earlier, hasNext: true }
  }
  const rows = await list.select({
    where: after ? beyond(order, after) : undefined,
    orderBy: orderBy(order),
    limit: size + 1,
  })
  if (after && rows.length === 0)
    return { ...(await backwards(list, undefined, size)), hasNext: false }
  return { rows: rows.slice(0, size), hasPrevious: after !== null, hasNext: rows.length > size }
}

async function backwards<Row>({ order, select }: List<Row>, where: SQL | undefined, size: number) {
  const rows = await select({ where, orderBy: orderBy(order, true), limit: size + 1 })
  return { rows: rows.slice(0, size).reverse(), hasPrevious: rows.length > size }
}
