'use server'

import { refresh } from 'next/cache'
import { getLocale, getTranslations } from 'next-intl/server'
import { actingCouncil, leadTo } from '#app/session.ts'
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
import { readItem, readMeeting, readQuotes, readSeen, readWay } from '#lib/agendas/input.ts'
import { findAgenda } from '#lib/agendas/queries.ts'
import { readId } from '#lib/councils/id.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { quoted } from '#lib/i18n/quotation.ts'

type Result = { ok: true } | { ok: false; reason: string }

export async function openAgendaAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const cycleId = readId(form.get('cycle')) ?? 0
  const result = await openAgenda(actor, cycleId, momentOf(council, new Date()))
  if (!result.ok) return result
  return leadTo(`/agendas/${result.agendaId}`, { actor, council })
}

export async function addThemeAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const seen = readSeen(form)
  const found = await findAgenda(actor, seen.agendaId)
  const code = readId(form.get('theme'))
  const theme =
    found && (await listCandidates(actor, found.cycle, new Date())).find((one) => one.code === code)
  if (!theme) return { ok: false as const, reason: 'not-found' as const }
  return shown(
    await addTheme(
      actor,
      seen,
      { id: theme.themeId, name: theme.name },
      momentOf(council, new Date()),
    ),
  )
}

export async function addItemAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const input = readItem(form)
  if (!input.ok) return input
  return shown(await addItem(actor, readSeen(form), input.item, momentOf(council, new Date())))
}

export async function editItemAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const input = readItem(form)
  if (!input.ok) return input
  const item = { ...input.item, statementIds: readQuotes(form) }
  return shown(await editItem(actor, readSeen(form), item, momentOf(council, new Date())))
}

export async function moveItemAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const seen = readSeen(form)
  const moved = shown(await moveItem(actor, seen, readWay(form), momentOf(council, new Date())))
  if (!moved.ok) return moved
  const item = (await findAgenda(actor, seen.agendaId))?.items.find(({ id }) => id === seen.itemId)
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  const title = quoted(item?.title[locale] ?? '', locale)
  return { ok: true, said: t('movedTo', { title, place: moved.place, count: moved.count }) }
}

export async function circulateAgendaAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  return shown(await circulateAgenda(actor, readSeen(form), momentOf(council, new Date())))
}

export async function withdrawAgendaAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  return shown(await withdrawAgenda(actor, readSeen(form), momentOf(council, new Date())))
}

export async function removeItemAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  return shown(await removeItem(actor, readSeen(form), momentOf(council, new Date())))
}

export async function editMeetingAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const input = readMeeting(form)
  if (!input.ok) return input
  return shown(
    await editMeeting(actor, readSeen(form), input.meeting, momentOf(council, new Date())),
  )
}

function shown<Answer extends Result>(result: Answer): Answer {
  if (result.ok) refresh()
  return result
}
