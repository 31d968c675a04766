import { eq } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { agendas } from '#db/schema/agendas.ts'
import { findRevisable } from '#lib/agendas/find-revisable.ts'
import { record } from '#lib/audit/commands.ts'
import { type Change, lastChange } from '#lib/audit/queries.ts'
import type { Actor } from '#lib/auth/actor.ts'

type Reason = 'not-allowed' | 'not-found' | 'already-there' | 'nothing-on-it' | 'too-many-quotes'
export type Refusal =
  | { ok: false; reason: Reason }
  | { ok: false; reason: 'changed-meanwhile'; change: Change | null }
export type Answer = { ok: true } | Refusal
type Agenda = typeof agendas.$inferSelect

type Act = 'add-item' | 'edit-item' | 'move-item' | 'remove-item' | 'edit-meeting'
type Recording = 'record-outcome'
type Circulating = 'circulate-agenda' | 'withdraw-agenda'
type Refused = 'not-found' | 'already-there' | 'nothing-on-it'

/** Which agenda, as the person who edits it last saw it. */
export type Seen = { agendaId: number; revision: number }

/**
 * One change of an agenda: by someone who may, from the revision they saw, with its line in the
 * audit. The work answers the audit's action, or why it was refused.
 */
export async function revise(
  actor: Actor,
  { agendaId, revision }: Seen,
  now: Date,
  work: (
    tx: Transaction,
    agenda: Agenda,
  ) => Promise<Refused | 'unchanged' | Act | Recording | Circulating>,
): Promise<Answer> {
  const found = await findRevisable(actor, agendaId)
  if ('reason' in found) return found
  const db = await database()
  return db.transaction(async (tx) => {
    const [held] = await tx.select().from(agendas).where(eq(agendas.id, agendaId)).for('update')
    const subject = `agenda/${agendaId}`
    if (held?.revision !== revision) {
      const change = await lastChange(tx, subject)
      return { ok: false, reason: 'changed-meanwhile', change }
    }
    const outcome = await work(tx, held)
    if (isRefused(outcome)) return { ok: false, reason: outcome }
    if (outcome === 'unchanged') return { ok: true }
    const entry = { councilId: found.councilId, action: outcome, subject }
    await tx
      .update(agendas)
      .set({ revision: revision + 1, ...changedBy(outcome, held, { at: now, by: actor.userId }) })
      .where(eq(agendas.id, agendaId))
    await record(tx, actor, now, entry)
    return { ok: true }
  })
}

/**
 * Going out is no edit, but who edits without having seen it go out is told all the same; what is said of an item after
 * the meeting changes nothing of what was sent.
 */
function changedBy(
  act: Act | Recording | Circulating,
  held: Agenda,
  edit: { at: Date; by: string | null },
): Partial<Agenda> {
  if (act === 'circulate-agenda' || act === 'withdraw-agenda') return {}
  if (act !== 'record-outcome') return { editedAt: edit.at, editedBy: edit.by }
  const isAsSent = held.circulatedRevision === held.revision
  return isAsSent ? { circulatedRevision: held.revision + 1 } : {}
}

function isRefused(outcome: string): outcome is Refused {
  return ['not-found', 'already-there', 'nothing-on-it'].includes(outcome)
}
