import { and, eq, isNull } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { answerLinks } from '#db/schema/answers.ts'
import type { AuditAct } from '#lib/audit/act.ts'
import { record } from '#lib/audit/commands.ts'
import type { AnswerLink, DeadLink, Holder } from '../holder.ts'
import { findHolder, type LinkFound } from '../queries/find-holder.ts'
import { tokenOf } from '../token.ts'
import { issueLink } from './steps/issue-link.ts'
import { refuseHolder } from './steps/lock-answer.ts'

/** Somebody pressed the button: only that counts as opening, since filters of mail follow every address. */
export async function openLink(token: string, now: Date): Promise<LinkFound> {
  const db = await database()
  return db.transaction(async (tx): Promise<LinkFound> => {
    const found = await findHolder(token, now, tx)
    if (found.state !== 'good') return found
    const { link } = found.holder
    const [opened] = await tx
      .update(answerLinks)
      .set({ openedAt: now })
      .where(and(eq(answerLinks.id, link.id), isNull(answerLinks.openedAt)))
      .returning({ id: answerLinks.id })
    if (opened) await note(tx, link, 'open-answer-link', now)
    return found
  })
}

type Colleague = { name: string; email: string; staysOn: boolean }
type Refused = { ok: false; reason: DeadLink | 'oneself' }

/** A colleague gets a link of their own and finds the draft as it is; both names stay on record. */
export async function handOver(
  holder: Holder,
  { name, email, staysOn }: Colleague,
  now: Date,
): Promise<{ ok: true; link: AnswerLink; token: string } | Refused> {
  const { link } = holder
  if (email.trim().toLowerCase() === link.email) return { ok: false, reason: 'oneself' }
  const db = await database()
  return db.transaction(async (tx) => {
    const reason = await refuseHolder(tx, holder, now)
    if (reason) return { ok: false as const, reason }
    const by = { userId: null, from: link.id }
    const { isFresh: _fresh, ...given } = await issueLink(tx, link, { name, email }, by, now)
    await note(tx, given, 'hand-answer-over', now, { from: link.id, staysOn })
    if (!staysOn) await end(tx, link, 'handed-over', now)
    return { ok: true as const, link: given, token: tokenOf(given.id, given.generation) }
  })
}

/** It came to the wrong person, who says so: it opens nothing any more, and the secretariat sees why. */
export async function refuseLink(
  holder: Holder,
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: DeadLink }> {
  const db = await database()
  return db.transaction(async (tx) => {
    const reason = await refuseHolder(tx, holder, now)
    if (reason) return { ok: false as const, reason }
    await end(tx, holder.link, 'refused', now)
    await note(tx, holder.link, 'refuse-answer-link', now)
    return { ok: true as const }
  })
}

async function end(
  tx: Transaction,
  link: AnswerLink,
  ending: 'handed-over' | 'refused',
  now: Date,
) {
  const [stands] = await tx
    .select({ revision: answerLinks.revision })
    .from(answerLinks)
    .where(eq(answerLinks.id, link.id))
    .for('update')
  await tx
    .update(answerLinks)
    .set({ endedAt: now, ending, revision: (stands?.revision ?? link.revision) + 1 })
    .where(eq(answerLinks.id, link.id))
}

async function note(
  tx: Transaction,
  { id, councilId, cycleId, jurisdictionId }: AnswerLink,
  action: AuditAct,
  now: Date,
  more: Record<string, unknown> = {},
) {
  await record(tx, { userId: null }, now, {
    councilId,
    action,
    subject: `answer-link/${id}`,
    details: { cycleId, jurisdictionId, link: id, ...more },
  })
}
