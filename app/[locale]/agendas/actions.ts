'use server'

import { refresh } from 'next/cache'
import { getLocale, getTranslations } from 'next-intl/server'
import { tellMeanwhile, typedIn } from '#app/meanwhile.ts'
import { actingCouncil, leadTo } from '#app/session.ts'
import { proposedMinutes } from '#lib/agendas/agenda.ts'
import { listCandidates } from '#lib/agendas/candidates.ts'
import { withdrawAgenda } from '#lib/agendas/commands/circulate-agenda.ts'
import {
  addItem,
  addTheme,
  editItem,
  moveItem,
  removeItem,
} from '#lib/agendas/commands/edit-items.ts'
import { editMeeting } from '#lib/agendas/commands/edit-meeting.ts'
import { openAgenda } from '#lib/agendas/commands/open-agenda.ts'
import { recordOutcome } from '#lib/agendas/commands/record-outcome.ts'
import type { Refusal } from '#lib/agendas/commands/steps/revise.ts'
import {
  readFreeKind,
  readItem,
  readMeeting,
  readQuotes,
  readSeen,
  readWay,
} from '#lib/agendas/input.ts'
import { readOutcome } from '#lib/agendas/outcome.ts'
import { findAgenda } from '#lib/agendas/queries.ts'
import { readId } from '#lib/councils/id.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { sendOut } from '#lib/exports/agenda/send-out.ts'
import { quoted } from '#lib/i18n/quotation.ts'

type Result = { ok: true } | Refusal

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
  const { heard, unanswered } = theme
  const firm = heard.count - heard.doubtful
  const minutes = proposedMinutes({ firm, of: heard.of, unanswered })
  const proposed = { id: theme.themeId, name: theme.name, minutes }
  return shown(form, await addTheme(actor, seen, proposed, momentOf(council, new Date())))
}

/** `added` counts the items added from this form: it is emptied for the next one, and only then. */
export async function addItemAction(previous: { added?: number } | null, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const added = previous?.added ?? 0
  const input = readItem(form)
  if (!input.ok) return { ...input, typed: typedIn(form), added }
  const item = { ...input.item, kind: readFreeKind(form) }
  const result = await addItem(actor, readSeen(form), item, momentOf(council, new Date()))
  return { ...(await shown(form, result)), added: result.ok ? added + 1 : added }
}

export async function editItemAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const input = readItem(form)
  if (!input.ok) return { ...input, typed: typedIn(form) }
  const item = { ...input.item, statementIds: readQuotes(form) }
  return shown(form, await editItem(actor, readSeen(form), item, momentOf(council, new Date())))
}

export async function moveItemAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const seen = readSeen(form)
  const now = momentOf(council, new Date())
  const moved = await shown(form, await moveItem(actor, seen, readWay(form), now), false)
  if (!moved.ok) return moved
  const item = (await findAgenda(actor, seen.agendaId))?.items.find(({ id }) => id === seen.itemId)
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  const title = quoted(item?.title[locale] ?? '', locale)
  return { ok: true, said: t('movedTo', { title, place: moved.place, count: moved.count }) }
}

export async function circulateAgendaAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const now = momentOf(council, new Date())
  const own = await getLocale()
  return shown(form, await sendOut(actor, readSeen(form), { own, now }), false)
}

export async function withdrawAgendaAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const now = momentOf(council, new Date())
  return shown(form, await withdrawAgenda(actor, readSeen(form), now), false)
}

export async function removeItemAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const now = momentOf(council, new Date())
  return shown(form, await removeItem(actor, readSeen(form), now), false)
}

export async function recordOutcomeAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const input = readOutcome(form)
  if (!input.ok) return { ...input, typed: typedIn(form) }
  const now = momentOf(council, new Date())
  return shown(form, await recordOutcome(actor, readSeen(form), input.outcome, now))
}

export async function editMeetingAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const input = readMeeting(form)
  if (!input.ok) return { ...input, typed: typedIn(form) }
  const now = momentOf(council, new Date())
  return shown(form, await editMeeting(actor, readSeen(form), input.meeting, now))
}

/** The page as it stands after it, for whoever did it and for whoever was second alike. */
async function shown<Answer extends Result>(form: FormData, result: Answer, isText = true) {
  if (result.ok) refresh()
  else if ('change' in result) return tellMeanwhile(form, { change: result.change, isText })
  return result
}
