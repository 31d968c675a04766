import { and, eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { answerLinks, answerTokens } from '#db/schema/answers.ts'
import type { AnswerLink } from '#lib/answers/holder.ts'
import { hashOfToken, tokenOf } from '#lib/answers/token.ts'

type LinkPlace = Pick<AnswerLink, 'councilId' | 'cycleId' | 'jurisdictionId'>
type Person = { name: string; email: string }
type By = { userId: string | null; from?: number }

/**
 * The link of one person for one jurisdiction in one cycle: the one that is there, or a new one. One that was ended is
 * opened again under a new token, since whoever asks for it says that this person may.
 */
export async function issueLink(
  tx: Transaction,
  { councilId, cycleId, jurisdictionId }: LinkPlace,
  { name, email }: Person,
  by: By,
  now: Date,
): Promise<AnswerLink & { isFresh: boolean }> {
  const place = { councilId, cycleId, jurisdictionId }
  const key = email.trim().toLowerCase()
  const [added] = await tx
    .insert(answerLinks)
    .values({
      ...place,
      name: name.trim() || key,
      email: key,
      issuedAt: now,
      issuedBy: by.userId,
      handedOverFrom: by.from ?? null,
    })
    .onConflictDoNothing()
    .returning()
  if (added) {
    await keepToken(tx, added, now)
    return { ...added, isFresh: true }
  }
  const [known] = await tx
    .select()
    .from(answerLinks)
    .where(
      and(
        eq(answerLinks.cycleId, cycleId),
        eq(answerLinks.jurisdictionId, jurisdictionId),
        eq(answerLinks.email, key),
      ),
    )
    .for('update')
  if (!known) throw new Error('a link that was there is gone')
  const isDead = known.endedAt !== null || !(await isKept(tx, known))
  if (!isDead) return { ...known, isFresh: false }
  return { ...(await renew(tx, known, now)), isFresh: true }
}

/** The same link under another token; the one before opens nothing from now on. */
export async function renew(
  tx: Transaction,
  link: Pick<AnswerLink, 'id' | 'generation' | 'revision'>,
  now: Date,
): Promise<AnswerLink> {
  const [renewed] = await tx
    .update(answerLinks)
    .set({
      generation: link.generation + 1,
      revision: link.revision + 1,
      endedAt: null,
      ending: null,
    })
    .where(eq(answerLinks.id, link.id))
    .returning()
  if (!renewed) throw new Error(`link ${link.id} is not there`)
  await keepToken(tx, renewed, now)
  return renewed
}

async function keepToken(tx: Transaction, { id, generation }: AnswerLink, now: Date) {
  const tokenHash = hashOfToken(tokenOf(id, generation))
  await tx.insert(answerTokens).values({ tokenHash, linkId: id, generation, issuedAt: now })
}

/** After the installation's secret was changed, the token that is worked out is another than the one that was sent. */
async function isKept(tx: Transaction, { id, generation }: AnswerLink): Promise<boolean> {
  const kept = await tx
    .select({ linkId: answerTokens.linkId })
    .from(answerTokens)
    .where(eq(answerTokens.tokenHash, hashOfToken(tokenOf(id, generation))))
  return kept.length > 0
}
