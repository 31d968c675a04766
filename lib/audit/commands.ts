import type { Transaction } from '#db/client.ts'
import { auditEntries } from '#db/schema/people.ts'

/** Only what the audit needs of whoever asks, since `auth` itself writes here. */
type Author = { userId: string | null }

type Entry = {
  councilId: number | null
  action: string
  subject: string
  details?: Record<string, unknown>
}

/** Written in the transaction of the act itself: no act without its line, no line without its act. */
export async function record(
  tx: Transaction,
  author: Author,
  now: Date,
  entry: Entry,
): Promise<void> {
  await tx.insert(auditEntries).values({ at: now, actorId: author.userId, ...entry })
}
