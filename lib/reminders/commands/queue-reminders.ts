import { and, desc, eq } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { reminders } from '#db/schema/reminders.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, isDenied, sitsIn } from '#lib/auth/actor.ts'
import type { Council } from '#lib/councils/queries.ts'
import { type Cycle, isOpen, todayOf } from '#lib/cycles/cycle.ts'
import { hasMailServer } from '../deliver.ts'
import { keyByHand } from '../outbox.ts'
import { type DraftedLetter, listLetters, type NoWay } from '../queries/list-letters.ts'
import { isStillMissing } from './steps/is-still-missing.ts'
import { putInOutbox } from './steps/put-in-outbox.ts'

/** A letter as somebody read it, and what they saw beside it. */
export type ReadLetter = {
  jurisdictionId: number
  email: string
  /** The last reminder that was shown; 0 for none. */
  lastId: number
  subject: string
  body: string
}

export type LeftOut = {
  jurisdictionId: number
  reason: 'not-missing' | 'already-reminded' | 'contact-changed' | 'empty' | NoWay
}

export type Queued =
  | { ok: true; queued: number[]; leftOut: LeftOut[] }
  | { ok: false; reason: 'not-allowed' | 'not-found' | 'cycle-closed' | 'no-mail-server' }
  | { ok: false; reason: 'all-left-out'; leftOut: LeftOut[] }

type Asked = { council: Council; cycle: Cycle; way: 'send' | 'draft'; letters: ReadLetter[] }

/**
 * Puts letters into the outbox as they were read. Whoever was written to since, has answered, or is reached elsewhere by
 * now is left out, and said so: a second press, or another person who pressed first, sends nothing twice.
 */
export async function queueReminders(
  actor: Actor,
  { council, cycle, way, letters }: Asked,
  now: Date,
): Promise<Queued> {
  if (!sitsIn(actor, cycle.councilId)) return { ok: false, reason: 'not-found' }
  if (isDenied(actor, 'administer', cycle.councilId)) return { ok: false, reason: 'not-allowed' }
  const today = todayOf(council, now)
  if (!isOpen(cycle, today)) return { ok: false, reason: 'cycle-closed' }
  if (way === 'send' && !hasMailServer()) return { ok: false, reason: 'no-mail-server' }
  const drafted = await listLetters(actor, { council, cycle, today })
  const db = await database()
  return db.transaction(async (tx): Promise<Queued> => {
    const queued: number[] = []
    const leftOut: LeftOut[] = []
    // In one order, so that of two people at once neither waits for the other.
    for (const read of letters.toSorted((a, b) => a.jurisdictionId - b.jurisdictionId)) {
      const { jurisdictionId } = read
      const draft = drafted.find(({ jurisdiction }) => jurisdiction.id === jurisdictionId)
      const reason = await refuseLetter(tx, cycle, draft, read)
      const id =
        draft && reason === null
          ? await putInOutbox(
              tx,
              { ...draft, ...textOf(read) },
              {
                councilId: cycle.councilId,
                cycleId: cycle.id,
                key: keyByHand({ cycleId: cycle.id, jurisdictionId, lastId: read.lastId }),
                occasion: 'by-hand',
                state: way === 'send' ? 'queued' : 'drafted',
                queuedAt: now,
                queuedBy: actor.userId,
                reply: actor.kind === 'person' ? actor : null,
              },
            )
          : null
      if (id === null) leftOut.push({ jurisdictionId, reason: reason ?? 'already-reminded' })
      else queued.push(id)
    }
    if (queued.length === 0) return { ok: false, reason: 'all-left-out', leftOut }
    await record(tx, actor, now, {
      councilId: cycle.councilId,
      action: way === 'send' ? 'queue-reminders' : 'draft-reminders',
      subject: `reminders/${cycle.id}`,
      details: { queued, leftOut },
    })
    return { ok: true, queued, leftOut }
  })
}

async function refuseLetter(
  tx: Transaction,
  cycle: Cycle,
  draft: DraftedLetter | undefined,
  read: ReadLetter,
): Promise<LeftOut['reason'] | null> {
  if (!draft) return 'not-missing'
  const proxyId = draft.proxy?.id ?? null
  const place = { cycleId: cycle.id, jurisdictionId: read.jurisdictionId, proxyId }
  if (!(await isStillMissing(tx, place))) return 'not-missing'
  if (draft.noWay) return draft.noWay
  if (draft.contact?.email !== read.email) return 'contact-changed'
  const { subject, body } = textOf(read)
  if (subject === '' || body === '') return 'empty'
  const [last] = await tx
    .select({ id: reminders.id })
    .from(reminders)
    .where(
      and(eq(reminders.cycleId, place.cycleId), eq(reminders.jurisdictionId, place.jurisdictionId)),
    )
    .orderBy(desc(reminders.id))
    .limit(1)
  return (last?.id ?? 0) === read.lastId ? null : 'already-reminded'
}

/** A subject is one line. */
function textOf({ subject, body }: ReadLetter): { subject: string; body: string } {
  return {
    subject: subject.replace(/\s*[\r\n]+\s*/g, ' ').trim(),
    body: body.replace(/\r\n?/g, '\n').trim(),
  }
}
