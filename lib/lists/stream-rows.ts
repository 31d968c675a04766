import { sql } from 'drizzle-orm'
import { type Database, database, isEmbedded } from '#db/client.ts'
import { beyond, keyOf, orderBy } from './keyset.ts'
import type { List, NamedList } from './list.ts'

const ROWS_AT_ONCE = 2_000
// The embedded database answers in our own thread: between two small questions others have their turn.
const EMBEDDED_ROWS_AT_ONCE = 500

/** All of a list, some rows at a time and no sooner than they are taken; whoever takes no more ends the query. */
export async function streamRows<Row>(list: NamedList<Row>): Promise<ReadableStream<Row[]>> {
  return (await isEmbedded()) ? byKey(list) : byCursor(await database(), list)
}

/** The same, for whoever goes through them; `gone` ends the query, even one that the database is still at work on. */
export async function* everyRow<Row>(
  list: NamedList<Row>,
  gone: AbortSignal,
): AsyncGenerator<Row[]> {
  const reader = (await streamRows(list)).getReader()
  const end = () => reader.cancel()
  gone.addEventListener('abort', end)
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    gone.removeEventListener('abort', end)
    await end()
  }
}

/** One page after the other, since a cursor would hold the only connection for as long as somebody's download lasts. */
export function byKey<Row>({ order, select }: List<Row>): ReadableStream<Row[]> {
  let last: Row | undefined
  const pull = async (controller: ReadableStreamDefaultController<Row[]>) => {
    const rows = await select({
      where: last === undefined ? undefined : beyond(order, keyOf(order, last)),
      orderBy: orderBy(order),
      limit: EMBEDDED_ROWS_AT_ONCE,
    })
    last = rows.at(-1)
    if (rows.length > 0) controller.enqueue(rows)
    if (rows.length < EMBEDDED_ROWS_AT_ONCE) controller.close()
  }
  return new ReadableStream({ pull }, { highWaterMark: 0 })
}

/** One moment's state, however long it takes to be read. */
function byCursor<Row>(db: Database, { order, select }: List<Row>): ReadableStream<Row[]> {
  const { readable, writable } = new TransformStream<Row[], Row[]>()
  const writer = writable.getWriter()
  const all = select({ where: undefined, orderBy: orderBy(order) })
  const read = async (tx: Database) => {
    const forget = await endWith(writer, db, tx)
    try {
      // Otherwise it is planned for somebody who reads a tenth of it.
      await tx.execute(sql`set local cursor_tuple_fraction = 1`)
      await tx.execute(sql`declare listed no scroll cursor for ${all.getSQL()}`)
      let fetched = fetchRows<Row>(tx)
      for (let rows = await fetched; rows.length > 0; rows = await fetched) {
        // The next ones while these are on their way out.
        fetched = fetchRows(tx)
        fetched.catch(() => {})
        await writer.write(rows)
      }
    } finally {
      await forget()
    }
  }
  db.transaction(read, { isolationLevel: 'repeatable read', accessMode: 'read only' })
    .then(
      () => writer.close(),
      (error: unknown) => writer.abort(error),
    )
    // Nobody reads any more.
    .catch(() => {})
  return readable
}

/** Whoever goes away ends the question that is being answered, and no later one that has the same connection. */
async function endWith(writer: WritableStreamDefaultWriter, db: Database, tx: Database) {
  const [own] = await tx.select({ pid: sql<number>`pid` }).from(sql`pg_backend_pid() as pid`)
  let isOver = false
  const end = async () => {
    if (!isOver && own) await db.execute(sql`select pg_cancel_backend(${own.pid}::int)`)
  }
  let ending: Promise<void> | undefined
  writer.closed.catch(() => {
    ending = end()
  })
  return async () => {
    isOver = true
    await ending
  }
}

async function fetchRows<Row>(tx: Database): Promise<Row[]> {
  const rows: unknown = await tx.execute(sql.raw(`fetch ${ROWS_AT_ONCE} from listed`))
  if (!isRows<Row>(rows)) throw new Error('the cursor gave no rows')
  return rows
}

/** As its list says. */
function isRows<Row>(rows: unknown): rows is Row[] {
  return Array.isArray(rows)
}
