import { createHash } from 'node:crypto'
import { and, eq, gt, inArray, isNull, lt } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { signInLinks, user, verification } from '#db/schema/people.ts'

export const LINK_HOURS = 24
const REMEMBERED_DAYS = 30

/** What became of a link: none of these tells anything to whoever does not hold it. */
export type LinkState =
  | { state: 'good' | 'unknown' }
  | { state: 'used' | 'expired' | 'ended'; at: Date }

/** Written down beside better-auth's own line of it, which goes once the link is used or old. */
export async function rememberLink(token: string, email: string, now: Date): Promise<void> {
  const db = await database()
  const expiresAt = hoursLater(now, LINK_HOURS)
  await db
    .delete(signInLinks)
    .where(lt(signInLinks.expiresAt, hoursLater(now, -24 * REMEMBERED_DAYS)))
  const [holder] = await db.select({ id: user.id }).from(user).where(eq(user.email, email))
  if (holder)
    await db
      .insert(signInLinks)
      .values({ tokenHash: hashOf(token), userId: holder.id, expiresAt })
      .onConflictDoNothing()
}

export async function markUsed(token: string, now: Date): Promise<void> {
  const db = await database()
  await db
    .update(signInLinks)
    .set({ usedAt: now })
    .where(eq(signInLinks.tokenHash, hashOf(token)))
}

/** Links die with the sessions of whoever they are for. Says how many could still have been used. */
export async function endLinks(tx: Transaction, userId: string, now: Date): Promise<number> {
  const ended = await tx
    .update(signInLinks)
    .set({ endedAt: now })
    .where(and(eq(signInLinks.userId, userId), isUnused(now)))
    .returning({ tokenHash: signInLinks.tokenHash })
  const identifiers = ended.map(({ tokenHash }) => identifierOf(tokenHash))
  if (identifiers.length > 0)
    await tx.delete(verification).where(inArray(verification.identifier, identifiers))
  return ended.length
}

/** Whether a link would sign in, without using it up. */
export async function findLinkState(token: string, now: Date): Promise<LinkState> {
  const db = await database()
  const tokenHash = hashOf(token)
  const waiting = await db
    .select({ id: verification.id })
    .from(verification)
    .where(
      and(eq(verification.identifier, identifierOf(tokenHash)), gt(verification.expiresAt, now)),
    )
  if (waiting.length > 0) return { state: 'good' }
  const [link] = await db.select().from(signInLinks).where(eq(signInLinks.tokenHash, tokenHash))
  if (!link) return { state: 'unknown' }
  if (link.usedAt) return { state: 'used', at: link.usedAt }
  if (link.endedAt) return { state: 'ended', at: link.endedAt }
  return { state: 'expired', at: link.expiresAt }
}

/** Those that can still be used. */
export function isUnused(now: Date) {
  return and(
    isNull(signInLinks.usedAt),
    isNull(signInLinks.endedAt),
    gt(signInLinks.expiresAt, now),
  )
}

/** As better-auth writes it, with `storeToken: 'hashed'`. */
function identifierOf(tokenHash: string): string {
  return `magic-link:${tokenHash}`
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

function hoursLater(now: Date, hours: number): Date {
  return new Date(now.getTime() + hours * 3_600_000)
}
