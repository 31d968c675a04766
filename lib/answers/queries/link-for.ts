import { and, eq, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.ts'
import { answerLinks, answerTokens } from '#db/schema/answers.ts'
import { hashOfToken, tokenOf } from '../token.ts'

type Whose = { cycleId: number; jurisdictionId: number; email: string }

/**
 * The token of somebody's link, for a letter to them as it goes; null where they have none that opens. No actor: whoever asks
 * has been allowed to write that letter.
 */
export async function linkFor(
  db: Database | Transaction,
  { cycleId, jurisdictionId, email }: Whose,
): Promise<string | null> {
  const [link] = await db
    .select({
      id: answerLinks.id,
      generation: answerLinks.generation,
      hash: answerTokens.tokenHash,
    })
    .from(answerLinks)
    .innerJoin(
      answerTokens,
      and(
        eq(answerTokens.linkId, answerLinks.id),
        eq(answerTokens.generation, answerLinks.generation),
      ),
    )
    .where(
      and(
        eq(answerLinks.cycleId, cycleId),
        eq(answerLinks.jurisdictionId, jurisdictionId),
        eq(answerLinks.email, email.trim().toLowerCase()),
        isNull(answerLinks.endedAt),
      ),
    )
  if (!link) return null
  const token = tokenOf(link.id, link.generation)
  return hashOfToken(token) === link.hash ? token : null
}
