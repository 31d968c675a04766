import type { Sql, TransactionSql } from 'postgres'

/** PostgreSQL ends what takes longer; an answer that never comes is given up a little later. */
export const STATEMENT_SECONDS = 30
const SILENCE_SECONDS = STATEMENT_SECONDS + 5

const MOST_VALUES = 16

class DatabaseSilent extends Error {
  readonly code = 'DATABASE_SILENT'

  constructor() {
    super('the database gave no answer in time')
  }
}

type Asked = Promise<unknown> & { reject: (error: Error) => void }
type Work = (tx: TransactionSql) => Promise<unknown>

/**
 * The driver waits for ever for a server that is there and says nothing (stopped, or cut off without a word). Every
 * statement, every wait for a connection and every commit ends with `DatabaseSilent` instead.
 */
export function withTimeLimit<Client extends Sql | TransactionSql>(
  client: Client,
  seconds = SILENCE_SECONDS,
): Client {
  return new Proxy(client, {
    get(target, key) {
      const own: unknown = Reflect.get(target, key)
      if (typeof own !== 'function') return own
      const call = (...given: unknown[]) => own.apply(target, given)
      if (key === 'unsafe')
        return (query: string, values: unknown[] = []) =>
          limited(call(query, values, { prepare: isKept(query, values) }), seconds)
      if (key === 'begin') return (work: Work) => begun(call, work, seconds)
      if (key === 'savepoint')
        return (work: Work) => call((tx: TransactionSql) => work(withTimeLimit(tx, seconds)))
      return own
    },
  })
}

/**
 * A connection keeps how it goes about a question that comes again in the same words: to find that out takes the server
 * longer than to answer. Not of a long list of values, which hardly comes again and would be kept as long as the
 * connection lasts; nor where it is not said how many rows are wanted, since a tenth of all is prepared for then.
 */
function isKept(query: string, values: readonly unknown[]): boolean {
  const isAgain = values.length > 0 && values.length <= MOST_VALUES
  return isAgain && query.startsWith('select') && !query.includes(' limit $')
}

/** The driver's own promise, since callers go on to ask it for rows as arrays. */
function limited(asked: Asked, seconds: number): Asked {
  const end = alarm(seconds, (error) => asked.reject(error))
  // To listen is to send it, and a caller may still shape it in this turn.
  queueMicrotask(() => void asked.then(end, end))
  return asked
}

/** What is in between has a limit for each of its statements. */
function begun(
  begin: (work: Work) => Promise<unknown>,
  work: Work,
  seconds: number,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let isLate = false
    const giveUp = (error: Error) => {
      isLate = true
      reject(error)
    }
    let end = alarm(seconds, giveUp)
    begin(async (tx) => {
      end()
      if (isLate) throw new DatabaseSilent()
      const result = await work(withTimeLimit(tx, seconds))
      end = alarm(seconds, giveUp)
      return result
    })
      .then(resolve, reject)
      .finally(() => end())
  })
}

function alarm(seconds: number, ring: (error: Error) => void): () => void {
  const late = setTimeout(() => ring(new DatabaseSilent()), seconds * 1000)
  return () => clearTimeout(late)
}
