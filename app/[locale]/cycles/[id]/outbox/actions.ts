'use server'

import { refresh } from 'next/cache'
import { writeSoon } from '#app/keeper.ts'
import { tellMeanwhile, typedIn } from '#app/meanwhile.ts'
import { actingCouncil } from '#app/session.ts'
import { readId, writtenRevision } from '#lib/councils/id.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { decideReminder } from '#lib/reminders/commands/decide-reminder.ts'
import { setSchedule } from '#lib/reminders/commands/set-schedule.ts'
import { readDays, readDecision } from '#lib/reminders/input.ts'

export async function decideReminderAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const decision = readDecision(form)
  if (!decision) return { ok: false, reason: 'not-found' } as const
  const result = await decideReminder(actor, decision, momentOf(council, new Date()))
  if (!result.ok && result.reason === 'changed-meanwhile')
    return tellMeanwhile(form, { change: result.change, isText: false })
  if (result.ok && decision.verdict === 'again') void writeSoon()
  refresh()
  return result
}

export async function setScheduleAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const typed = typedIn(form)
  const cycleId = readId(form.get('cycleId'))
  const revision = writtenRevision.safeParse(form.get('revision'))
  if (cycleId === null || !revision.success)
    return { ok: false, reason: 'not-found', typed } as const
  const days = readDays(form)
  if (!days) return { ok: false, reason: 'bad-days', typed } as const
  const change = { cycleId, days, revision: revision.data }
  const result = await setSchedule(actor, change, momentOf(council, new Date()))
  if (!result.ok && result.reason === 'changed-meanwhile')
    return tellMeanwhile(form, { change: result.change, isText: true })
  if (!result.ok) return { ...result, typed }
  refresh()
  return result
}
