import { getLocale, getTranslations } from 'next-intl/server'
import { meetingOf, schedule } from '#lib/agendas/agenda.ts'
import type { AgendaLine, FoundAgenda } from '#lib/agendas/queries.ts'
import { sayCirculation } from '#lib/agendas/say/say-circulation.ts'
import { type Actor, may } from '#lib/auth/actor.ts'

/** How the minutes planned fill the meeting: for those who make the agenda, never for the binder. */
export async function sayMinutes({ agenda, items }: Pick<FoundAgenda, 'agenda' | 'items'>) {
  const t = await getTranslations('agendas')
  const { spareMinutes } = schedule(items, agenda)
  return spareMinutes < 0
    ? t('over', { count: -spareMinutes })
    : t('spare', { count: spareMinutes })
}

/** What has become of the agenda of a meeting, as whoever reads the list may know it. */
export async function sayState(
  line: AgendaLine,
  { actor, today }: { actor: Actor; today: string },
): Promise<string> {
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  if (line.agenda) return sayCirculation(line.agenda, locale)
  const key = may(actor, 'plan', line.cycle.councilId) ? 'none' : 'unseen'
  return t(key, { isPast: String(meetingOf(line) < today) })
}
