'use server'

import { refresh } from 'next/cache'
import { getLocale, getTranslations } from 'next-intl/server'
import { tellMeanwhile } from '#app/meanwhile.ts'
import { actingCouncil, leadTo } from '#app/session.ts'
import { readId } from '#lib/councils/id.ts'
import { createCycle } from '#lib/cycles/commands/create-cycle.ts'
import { editCycle } from '#lib/cycles/commands/edit-cycle.ts'
import { setRosterState } from '#lib/cycles/commands/set-roster-state.ts'
import type { CycleDates } from '#lib/cycles/cycle.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { readDates, readMonth, readRosterState, type TypedDates } from '#lib/cycles/input.ts'
import { formatDay } from '#lib/i18n/formats.ts'

export type DatesAnswer =
  | { ok: true }
  | {
      ok: false
      reason:
        | 'not-allowed'
        | 'not-found'
        | 'bad-date'
        | 'bad-month'
        | 'dates-out-of-order'
        | 'cycle-exists'
        | 'no-version'
      typed: TypedDates
    }
  | { ok: false; reason: 'changed-meanwhile'; typed: Record<string, string>; told: string }

export async function createCycleAction(_previous: unknown, form: FormData): Promise<DatesAnswer> {
  const { actor, council } = await actingCouncil(form)
  const input = readDates(form)
  if (!input.ok) return input
  const month = readMonth(form.get('year'), form.get('month'))
  const typed = input.dates
  const version = readId(form.get('version')) ?? undefined
  if (!month) return { ok: false, reason: 'bad-month', typed }
  const made = await createCycle(
    actor,
    { councilId: council.id, ...month, ...input.dates, version },
    momentOf(council, new Date()),
  )
  if (!made.ok) return { ...made, typed }
  return leadTo(`/cycles/${made.cycle.id}`, { actor, council })
}

export async function editCycleAction(_previous: unknown, form: FormData): Promise<DatesAnswer> {
  const { actor, council } = await actingCouncil(form)
  const input = readDates(form)
  if (!input.ok) return input
  const id = readId(form.get('id'))
  const revision = readId(form.get('revision'))
  const typed = input.dates
  if (!id || !revision) return { ok: false, reason: 'not-found', typed }
  const edited = await editCycle(
    actor,
    { id, revision, ...input.dates },
    momentOf(council, new Date()),
  )
  if (!edited.ok && edited.reason === 'changed-meanwhile') {
    const stands = await sayDates(edited.current)
    return tellMeanwhile(form, { change: edited.change, stands, isText: true })
  }
  if (!edited.ok) return { ...edited, typed }
  refresh()
  return { ok: true }
}

export async function setRosterStateAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const cycleId = readId(form.get('cycleId'))
  const jurisdictionId = readId(form.get('jurisdictionId'))
  const revision = readId(form.get('revision'))
  const to = readRosterState(form.get('to'))
  if (!cycleId || !jurisdictionId || !revision || !to)
    return { ok: false, reason: 'not-on-roster' } as const
  const change = { cycleId, jurisdictionId, revision, ...to }
  const result = await setRosterState(actor, change, momentOf(council, new Date()))
  if (!result.ok && result.reason === 'changed-meanwhile')
    return tellMeanwhile(form, { change: result.change, isText: true })
  refresh()
  return result
}

async function sayDates({ opensOn, dueOn, lateUntil, meetsOn }: CycleDates): Promise<string> {
  const t = await getTranslations('cycles')
  const locale = await getLocale()
  return t('datesStanding', {
    opens: formatDay(opensOn, locale),
    due: formatDay(dueOn, locale),
    until: formatDay(lateUntil, locale),
    meets: formatDay(meetsOn, locale),
  })
}
