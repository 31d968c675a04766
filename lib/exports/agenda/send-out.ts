import { circulateAgenda, type Sent } from '#lib/agendas/commands/circulate-agenda.ts'
import type { Answer, Seen } from '#lib/agendas/commands/steps/revise.ts'
import { findRevisable } from '#lib/agendas/find-revisable.ts'
import { findAgenda } from '#lib/agendas/queries.ts'
import { saidOf } from '#lib/agendas/said.ts'
import { listVersions } from '#lib/agendas/versions.ts'
import { readWhole } from '#lib/agendas/whole-agenda.ts'
import type { Actor } from '#lib/auth/actor.ts'
import { findCouncil } from '#lib/councils/queries.ts'
import type { Locale } from '#lib/i18n/bilingual.ts'
import { writeAgendaFiles } from './agenda-files.ts'

/**
 * Circulates an agenda, each of its files kept as it is sent. They are written before the circulation is decided, from the
 * revision that it must find; `own` is the language that comes first where both stand side by side.
 */
export async function sendOut(
  actor: Actor,
  seen: Seen,
  { own, now }: { own: Locale; now: Date },
): Promise<Answer> {
  const revisable = await findRevisable(actor, seen.agendaId)
  if ('reason' in revisable) return revisable
  const found = await findAgenda(actor, seen.agendaId)
  const council = await findCouncil(actor, revisable.councilId)
  if (!found || !council) return { ok: false, reason: 'not-found' }
  const number = (await listVersions(actor, seen.agendaId)).length + 1
  const revision = seen.revision + 1
  const agenda = {
    ...found.agenda,
    revision,
    circulatedAt: now,
    circulatedRevision: revision,
    withdrawnAt: null,
  }
  const whole = await readWhole(actor, { ...found, council }, now)
  const files = await writeAgendaFiles({ ...whole, agenda, version: number }, { own, now })
  const sent: Sent = { said: saidOf(found), files }
  return circulateAgenda(actor, seen, sent, now)
}
