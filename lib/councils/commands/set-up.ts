import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, isNull, lte, sql } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'
import { grants, setupLinks, user } from '#db/schema/people.ts'
import { record } from '#lib/audit/commands.ts'
import type { Council } from '../queries.ts'
import { type CouncilInput, insertCouncil } from './create-council.ts'

const LINK_HOURS = 24

type SetUpInput = { council: CouncilInput; person: { name: string; email: string } }

/**
 * The token of a link that may set up an empty installation, or null once it is set up. Only the terminal
 * sees it; instances that start together each print one that works, until the first is used.
 */
export async function createSetupLink(now: Date): Promise<string | null> {
  const db = await database()
  const token = randomBytes(32).toString('base64url')
  return db.transaction(async (tx) => {
    if (await hasCouncil(tx)) return null
    await tx.delete(setupLinks).where(lte(setupLinks.createdAt, oldestGood(now)))
    await tx.insert(setupLinks).values({ tokenHash: hashOf(token), createdAt: now })
    return token
  })
}

/** The council, its seats and its first secretariat account, all at once or not at all. */
export async function setUp(
  token: string,
  { council: input, person }: SetUpInput,
  now: Date,
): Promise<
  | { ok: true; council: Council; userId: string; email: string }
  | { ok: false; reason: 'already-set-up' | 'link-used' }
> {
  const db = await database()
  return db.transaction(async (tx) => {
    // Two links used at once must not found two councils.
    await tx.execute(sql`lock table ${councils} in share row exclusive mode`)
    if (await hasCouncil(tx)) return { ok: false, reason: 'already-set-up' }
    if (!(await spendLink(tx, token, now))) return { ok: false, reason: 'link-used' }
    const email = person.email.trim().toLowerCase()
    const userId = crypto.randomUUID()
    await tx.insert(user).values({ id: userId, name: person.name, email, emailVerified: true })
    const council = await insertCouncil(tx, { userId }, input, now)
    if (!council) throw new Error('an empty installation already has that slug')
    await tx.insert(grants).values({ userId, councilId: council.id, role: 'secretariat' })
    await record(tx, { userId }, now, {
      councilId: council.id,
      action: 'set-up',
      subject: `user/${userId}`,
    })
    return { ok: true, council, userId, email }
  })
}

/** Looked at before the form is shown, so that nobody fills it in for nothing. */
export async function isSetupLinkGood(token: string, now: Date): Promise<boolean> {
  const db = await database()
  const found = await db.select().from(setupLinks).where(isGood(token, now))
  return found.length > 0
}

async function spendLink(tx: Transaction, token: string, now: Date): Promise<boolean> {
  const spent = await tx
    .update(setupLinks)
    .set({ usedAt: now })
    .where(isGood(token, now))
    .returning({ tokenHash: setupLinks.tokenHash })
  return spent.length > 0
}

function isGood(token: string, now: Date) {
  return and(
    eq(setupLinks.tokenHash, hashOf(token)),
    isNull(setupLinks.usedAt),
    gt(setupLinks.createdAt, oldestGood(now)),
  )
}

async function hasCouncil(tx: Transaction): Promise<boolean> {
  return (await tx.select({ id: councils.id }).from(councils).limit(1)).length > 0
}

function oldestGood(now: Date): Date {
  return new Date(now.getTime() - LINK_HOURS * 3_600_000)
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
