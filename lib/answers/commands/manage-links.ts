import { and, eq } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { answerLinks } from '#db/schema/answers.ts'
import { rosterEntries } from '#db/schema/cycles.ts'
import type { AuditAct } from '#lib/audit/act.ts'
import { record } from '#lib/audit/commands.ts'
import { type Change, lastChange } from '#lib/audit/queries.ts'
import { type Actor, isDenied, sitsIn } from '#lib/auth/actor.ts'
import { findCycle } from '#lib/cycles/queries.ts'
import type { AnswerLink } from '../holder.ts'
import { tokenOf } from '../token.ts'
import { issueLink, renew } from './steps/issue-link.ts'

type Asked = { cycleId: number; jurisdictionId: number; name: string; email: string }
type Refused = { ok: false; reason: 'not-allowed' | 'not-found' }
type Told = { ok: false; reason: 'changed-meanwhile'; change: Change | null }
export type Issued = { ok: true; link: AnswerLink; token: string }

/** A link for one person to answer for one jurisdiction; asked for again, the same one. */
export async function giveLink(actor: Actor, asked: Asked, now: Date): Promise<Issued | Refused> {
  const { cycleId, jurisdictionId } = asked
  const cycle = await findCycle(actor, cycleId)
  if (!cycle) return { ok: false, reason: 'not-found' }
  const { councilId } = cycle
  if (isDenied(actor, 'administer', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx): Promise<Issued | Refused> => {
    if (!(await isOnRoster(tx, cycleId, jurisdictionId))) return { ok: false, reason: 'not-found' }
    const place = { councilId, cycleId, jurisdictionId }
    const { isFresh, ...link } = await issueLink(tx, place, asked, { userId: actor.userId }, now)
    if (isFresh) await note(tx, actor, link, 'give-answer-link', now)
    return { ok: true, link, token: tokenOf(link.id, link.generation) }
  })
}

export type SeenLink = { linkId: number; revision: number }

/** The link that was sent is lost, or in wrong hands: another one takes its place. */
export async function renewLink(
  actor: Actor,
  seen: SeenLink,
  now: Date,
): Promise<Issued | Refused | Told> {
  return withLink(actor, seen, async (tx, link) => {
    const renewed = await renew(tx, link, now)
    await note(tx, actor, renewed, 'renew-answer-link', now)
    return { ok: true, link: renewed, token: tokenOf(renewed.id, renewed.generation) }
  })
}

/** It opens nothing from now on; what was typed by it stays in the jurisdiction's draft. */
export async function revokeLink(
  actor: Actor,
  seen: SeenLink,
  now: Date,
): Promise<{ ok: true } | Refused | Told> {
  return withLink(actor, seen, async (tx, link) => {
    await tx
      .update(answerLinks)
      .set({ endedAt: now, ending: 'revoked', revision: link.revision + 1 })
      .where(eq(answerLinks.id, link.id))
    await note(tx, actor, link, 'revoke-answer-link', now)
    return { ok: true }
  })
}

async function withLink<Answer>(
  actor: Actor,
  { linkId, revision }: SeenLink,
  act: (tx: Transaction, link: AnswerLink) => Promise<Answer>,
): Promise<Answer | Refused | Told> {
  const db = await database()
  return db.transaction(async (tx): Promise<Answer | Refused | Told> => {
    const [link] = await tx
      .select()
      .from(answerLinks)
      .where(eq(answerLinks.id, linkId))
      .for('update')
    if (!link || !sitsIn(actor, link.councilId)) return { ok: false, reason: 'not-found' }
    if (isDenied(actor, 'administer', link.councilId)) return { ok: false, reason: 'not-allowed' }
    if (link.revision !== revision) {
      const change = await lastChange(tx, subjectOf(link), link.councilId)
      return { ok: false, reason: 'changed-meanwhile', change }
    }
    return act(tx, link)
  })
}

async function isOnRoster(tx: Transaction, cycleId: number, jurisdictionId: number) {
  const expected = await tx
    .select({ state: rosterEntries.state })
    .from(rosterEntries)
    .where(
      and(eq(rosterEntries.cycleId, cycleId), eq(rosterEntries.jurisdictionId, jurisdictionId)),
    )
  return expected.length > 0
}

function subjectOf({ id }: Pick<AnswerLink, 'id'>): string {
  return `answer-link/${id}`
}

/** Whose link it is, the link's own row says: names of persons go when they go there. */
async function note(tx: Transaction, actor: Actor, link: AnswerLink, action: AuditAct, now: Date) {
  const { councilId, cycleId, jurisdictionId } = link
  const subject = subjectOf(link)
  await record(tx, actor, now, {
    councilId,
    action,
    subject,
    details: { cycleId, jurisdictionId },
  })
}
