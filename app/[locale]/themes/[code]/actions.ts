'use server'

import { refresh } from 'next/cache'
import { councilMoment, currentCouncil, requireActor } from '#app/session.ts'
import { addTheme } from '#lib/agendas/commands.ts'
import { readSeen } from '#lib/agendas/input.ts'
import { findTheme } from '#lib/themes/queries/find-theme.ts'

const NOT_FOUND = { ok: false, reason: 'not-found' } as const

/** The theme as it is called now, with what was said of it in that cycle as its evidence. */
export async function putOnAgendaAction(_previous: unknown, form: FormData) {
  const actor = await requireActor()
  const council = await currentCouncil()
  if (!council) return NOT_FOUND
  const found = await findTheme(actor, council.id, Number(form.get('theme')) || 0)
  if (!found || 'movedTo' in found) return NOT_FOUND
  const { id, name } = found.theme
  const result = await addTheme(actor, readSeen(form), { id, name }, await councilMoment())
  if (result.ok) refresh()
  return result
}
