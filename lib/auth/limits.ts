import { createHash } from 'node:crypto'
import { isIP } from 'node:net'
import { lt, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { rateLimit } from '#db/schema/people.ts'

const MINUTES = 15
const WINDOW = MINUTES * 60_000
const MOST_FOR_A_PERSON = 5
// Many people of one office have one address.
const MOST_FROM_A_CLIENT = 40

/**
 * Whether one more link may be asked for: by the address it is for, and by who asks where that is known. Somebody
 * without a known address is in nobody's way, and nobody in theirs.
 */
export async function isWithinLimits(
  email: string,
  client: string | null,
  now: Date,
): Promise<boolean> {
  const db = await database()
  await db.delete(rateLimit).where(lt(rateLimit.lastRequest, now.getTime() - WINDOW))
  if (client && (await countFor(`client ${networkOf(client)}`, now)) > MOST_FROM_A_CLIENT)
    return false
  return (await countFor(`person ${email}`, now)) <= MOST_FOR_A_PERSON
}

async function countFor(whom: string, now: Date): Promise<number> {
  const db = await database()
  const key = createHash('sha256').update(whom).digest('hex')
  const [counted] = await db
    .insert(rateLimit)
    .values({ id: crypto.randomUUID(), key, count: 1, lastRequest: now.getTime() })
    .onConflictDoUpdate({ target: rateLimit.key, set: { count: sql`${rateLimit.count} + 1` } })
    .returning({ count: rateLimit.count })
  return counted?.count ?? 0
}

/** Whoever has one address of the sixth version has all that begin alike. */
function networkOf(client: string): string {
  if (isIP(client) !== 6) return client
  const [head = '', tail = ''] = client.toLowerCase().split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail.split(':').filter(Boolean)
  const between = client.includes('::') ? 8 - before.length - after.length : 0
  const groups = [...before, ...Array<string>(Math.max(between, 0)).fill('0'), ...after]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
