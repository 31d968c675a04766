import { eq } from 'drizzle-orm'
import { type Database, database, type Transaction } from '#db/client.ts'
import { answerLinks, answerTokens } from '#db/schema/answers.ts'
import { councils, jurisdictions } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { todayOf } from '#lib/cycles/cycle.ts'
import { type DeadLink, deadLink, type Holder } from '../holder.ts'
import { hashOfToken } from '../token.ts'

/** What became of a link. A dead one says so to whoever holds its token, and to nobody else. */
export type LinkFound =
  | { state: 'good'; holder: Holder }
  | { state: DeadLink; holder: Holder }
  | { state: 'unknown' }

/** Who holds a token, without using anything up: looking changes nothing. */
export async function findHolder(
  token: string,
  now: Date,
  db?: Database | Transaction,
): Promise<LinkFound> {
  const [found] = await (db ?? (await database()))
    .select({
      link: answerLinks,
      council: councils,
      cycle: cycles,
      jurisdiction: jurisdictions,
      generation: answerTokens.generation,
    })
    .from(answerTokens)
    .innerJoin(answerLinks, eq(answerTokens.linkId, answerLinks.id))
    .innerJoin(councils, eq(answerLinks.councilId, councils.id))
    .innerJoin(cycles, eq(answerLinks.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(answerLinks.jurisdictionId, jurisdictions.id))
    .where(eq(answerTokens.tokenHash, hashOfToken(token)))
  if (!found) return { state: 'unknown' }
  const { generation, ...holder } = found
  const today = todayOf(holder.council, now)
  const dead = deadLink(holder.link, generation, { cycle: holder.cycle, today })
  return { state: dead ?? 'good', holder }
}
