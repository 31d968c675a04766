'use server'

import { refresh } from 'next/cache'
import { tellMeanwhile } from '#app/meanwhile.ts'
import { actingCouncil } from '#app/session.ts'
import { addTheme } from '#lib/agendas/commands/edit-items.ts'
import { readSeen } from '#lib/agendas/input.ts'
import { readId } from '#lib/councils/id.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { findTheme } from '#lib/themes/queries/find-theme.ts'

const NOT_FOUND = { ok: false, reason: 'not-found' } as const

/** The theme as it is called now, with what was said of it in that cycle as its evidence. */
export async function putOnAgendaAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const found = await findTheme(actor, council.id, readId(form.get('theme')) ?? 0)
  if (!found || 'movedTo' in found) return NOT_FOUND
  const { id, name } = found.theme
  const now = momentOf(council, new Date())
  const result = await addTheme(actor, readSeen(form), { id, name }, now)
  if (!result.ok && result.reason === 'changed-meanwhile')
    return tellMeanwhile(form, { change: result.change, isText: false })
  if (result.ok) refresh()
  return result
}
