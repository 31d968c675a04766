import { asc, eq, ne, sql } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { priorityVerdicts } from '#db/schema/answers.ts'
import { councils } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { followed, linkRuns } from '#db/schema/links.ts'
import { readSaid } from '../queries/read-said.ts'
import { stateOf } from '../state.ts'

/** Changes with every word that a jurisdiction says about a priority by link, or takes back. */
const WORDS = sql<string>`(select coalesce(md5(string_agg(
    concat_ws(' ', v.statement_id, v.word, extract(epoch from v.at)), ',' order by v.statement_id, v.cycle_id)), '')
  from ${priorityVerdicts} v join ${cycles} c on c.id = v.cycle_id where c.council_id = ${councils}.id)`

/** The councils of which a jurisdiction has said something that their ledger does not tell yet. */
export async function councilsToHear(): Promise<number[]> {
  const db = await database()
  const rows = await db
    .select({ id: councils.id })
    .from(councils)
    .innerJoin(linkRuns, eq(linkRuns.councilId, councils.id))
    .where(ne(linkRuns.words, WORDS))
    .orderBy(asc(councils.id))
  return rows.map(({ id }) => id)
}

/** Puts into the ledger what jurisdictions said while they answered; no statement is read for it. */
export async function hearWords(councilId: number): Promise<void> {
  const db = await database()
  await db.transaction(async (tx) => {
    await tx.select().from(councils).where(eq(councils.id, councilId)).for('update')
    const words = await readWordsMark(tx, councilId)
    const rows = await tx.select().from(followed).where(eq(followed.councilId, councilId))
    const priorityIds = rows.map(({ priorityId }) => priorityId)
    const { own, verdicts } = await readSaid(tx, councilId, priorityIds)
    for (const row of rows) {
      const word = own.get(row.priorityId) ?? null
      if (word?.word === row.ownWord && word?.at.getTime() === row.ownAt?.getTime()) continue
      if (word === null && row.ownWord === null) continue
      const verdict = verdicts.get(row.priorityId) ?? null
      const { laterForms, candidates } = row
      const state = stateOf({ verdict, own: word, laterForms, candidates: candidates.length })
      await tx
        .update(followed)
        .set({ ownWord: word?.word ?? null, ownAt: word?.at ?? null, state })
        .where(eq(followed.priorityId, row.priorityId))
    }
    await tx.update(linkRuns).set({ words }).where(eq(linkRuns.councilId, councilId))
  })
}

export async function readWordsMark(tx: Transaction, councilId: number): Promise<string> {
  const [row] = await tx.select({ words: WORDS }).from(councils).where(eq(councils.id, councilId))
  return row?.words ?? ''
}
