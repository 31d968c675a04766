'use server'

import { refresh } from 'next/cache'
import { getLocale } from 'next-intl/server'
import { requireActor } from '#app/session.ts'
import { listCandidates } from '#lib/agendas/candidates.ts'
import {
  addItem,
  addTheme,
  editItem,
  editMeeting,
  moveItem,
  openAgenda,
  removeItem,
} from '#lib/agendas/commands.ts'
import { readItem, readMeeting, readSeen } from '#lib/agendas/input.ts'
import { findAgenda } from '#lib/agendas/queries.ts'
import { redirect } from '#lib/i18n/navigation.ts'

type Result = { ok: true } | { ok: false; reason: string }

export async function openAgendaAction(_previous: unknown, form: FormData) {
  const result = await openAgenda(await requireActor(), Number(form.get('cycle')), new Date())
  if (!result.ok) return result
  return redirect({ href: `/agendas/${result.agendaId}`, locale: await getLocale() })
}

export async function addThemeAction(_previous: unknown, form: FormData) {
  const actor = await requireActor()
  const seen = readSeen(form)
  const found = await findAgenda(actor, seen.agendaId)
  const code = Number(form.get('theme'))
  const theme =
    found && (await listCandidates(actor, found.cycle, new Date())).find((one) => one.code === code)
  if (!theme) return { ok: false as const, reason: 'not-found' as const }
  return shown(await addTheme(actor, seen, { id: theme.themeId, name: theme.name }, new Date()))
}

export async function addItemAction(_previous: unknown, form: FormData) {
  const actor = await requireActor()
  const input = readItem(form)
  if (!input.ok) return input
  return shown(await addItem(actor, readSeen(form), input.item, new Date()))
}

export async function editItemAction(_previous: unknown, form: FormData) {
  const actor = await requireActor()
  const input = readItem(form)
  if (!input.ok) return input
  const item = { ...input.item, statementIds: form.getAll('quote').map(Number) }
  return shown(await editItem(actor, readSeen(form), item, new Date()))
}

export async function moveItemAction(_previous: unknown, form: FormData) {
  const way = form.get('way') === 'up' ? 'up' : 'down'
  return shown(await moveItem(await requireActor(), readSeen(form), way, new Date()))
}

export async function removeItemAction(_previous: unknown, form: FormData) {
  return shown(await removeItem(await requireActor(), readSeen(form), new Date()))
}

export async function editMeetingAction(_previous: unknown, form: FormData) {
  const actor = await requireActor()
  const input = readMeeting(form)
  if (!input.ok) return input
  return shown(await editMeeting(actor, readSeen(form), input.meeting, new Date()))
}

function shown<Answer extends Result>(result: Answer): Answer {
  if (result.ok) refresh()
  return result
}
