'use server'

import { refresh } from 'next/cache'
import { getLocale, getTranslations } from 'next-intl/server'
import { councilMoment, requireActor } from '#app/session.ts'
import { listCandidates } from '#lib/agendas/candidates.ts'
import {
  addItem,
  addTheme,
  circulateAgenda,
  editItem,
  editMeeting,
  moveItem,
  openAgenda,
  removeItem,
  withdrawAgenda,
} from '#lib/agendas/commands.ts'
import { readItem, readMeeting, readSeen, readWay } from '#lib/agendas/input.ts'
import { findAgenda } from '#lib/agendas/queries.ts'
import { redirect } from '#lib/i18n/navigation.ts'
import { quoted } from '#lib/i18n/quotation.ts'

type Result = { ok: true } | { ok: false; reason: string }

export async function openAgendaAction(_previous: unknown, form: FormData) {
  const result = await openAgenda(
    await requireActor(),
    Number(form.get('cycle')),
    await councilMoment(),
  )
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
  return shown(
    await addTheme(actor, seen, { id: theme.themeId, name: theme.name }, await councilMoment()),
  )
}

export async function addItemAction(_previous: unknown, form: FormData) {
  const actor = await requireActor()
  const input = readItem(form)
  if (!input.ok) return input
  return shown(await addItem(actor, readSeen(form), input.item, await councilMoment()))
}

export async function editItemAction(_previous: unknown, form: FormData) {
  const actor = await requireActor()
  const input = readItem(form)
  if (!input.ok) return input
  const item = { ...input.item, statementIds: form.getAll('quote').map(Number) }
  return shown(await editItem(actor, readSeen(form), item, await councilMoment()))
}

export async function moveItemAction(_previous: unknown, form: FormData) {
  const actor = await requireActor()
  const seen = readSeen(form)
  const moved = shown(await moveItem(actor, seen, readWay(form), await councilMoment()))
  if (!moved.ok) return moved
  const item = (await findAgenda(actor, seen.agendaId))?.items.find(({ id }) => id === seen.itemId)
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  const title = quoted(item?.title[locale] ?? '', locale)
  return { ok: true, said: t('movedTo', { title, place: moved.place, count: moved.count }) }
}

export async function circulateAgendaAction(_previous: unknown, form: FormData) {
  const actor = await requireActor()
  return shown(await circulateAgenda(actor, readSeen(form), await councilMoment()))
}

export async function withdrawAgendaAction(_previous: unknown, form: FormData) {
  const actor = await requireActor()
  return shown(await withdrawAgenda(actor, readSeen(form), await councilMoment()))
}

export async function removeItemAction(_previous: unknown, form: FormData) {
  return shown(await removeItem(await requireActor(), readSeen(form), await councilMoment()))
}

export async function editMeetingAction(_previous: unknown, form: FormData) {
  const actor = await requireActor()
  const input = readMeeting(form)
  if (!input.ok) return input
  return shown(await editMeeting(actor, readSeen(form), input.meeting, await councilMoment()))
}

function shown<Answer extends Result>(result: Answer): Answer {
  if (result.ok) refresh()
  return result
}
