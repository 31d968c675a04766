import { asc, eq, isNull, ne, or } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { statements } from '#db/schema/submissions.ts'
import { readingMark } from '#lib/text/index.ts'
import { searchColumns } from '../search/lexemes.ts'

/** Few enough that nobody waits for the rows, or for the embedded database. */
const BATCH = 200

/**
 * Reads again every statement that search knows by an older reading, or not yet: after a migration, or when the
 * families of words or the thesaurus changed. Each batch is a transaction of its own; whoever comes next goes on where
 * this one stopped, and two instances at once take different rows.
 */
export async function indexStatements(): Promise<{ read: number }> {
  const db = await database()
  const isStale = or(isNull(statements.searchMark), ne(statements.searchMark, readingMark()))
  let read = 0
  while (true) {
    const count = await db.transaction(async (tx) => {
      const batch = await tx
        .select({ id: statements.id, text: statements.text, language: statements.language })
        .from(statements)
        .where(isStale)
        .orderBy(asc(statements.id))
        .limit(BATCH)
        .for('update', { skipLocked: true })
      for (const { id, ...said } of batch)
        await tx.update(statements).set(searchColumns(said)).where(eq(statements.id, id))
      return batch.length
    })
    read += count
    if (count === 0) return { read }
    await new Promise((resolve) => setImmediate(resolve))
  }
}
