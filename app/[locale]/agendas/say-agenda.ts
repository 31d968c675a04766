import { getLocale, getTranslations } from 'next-intl/server'
import { meetingOf, minutesOf, schedule } from '#lib/agendas/agenda.ts'
import { circulationOf } from '#lib/agendas/circulation.ts'
import type { Outline } from '#lib/agendas/outline.ts'
import type { Agenda, AgendaLine, findAgenda } from '#lib/agendas/queries.ts'
import type { Quote } from '#lib/agendas/quotes.ts'
import { type Actor, may } from '#lib/auth/actor.ts'
import { dayOf } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatDay, formatMonth, formatTime } from '#lib/i18n/formats.ts'

type Found = NonNullable<Awaited<ReturnType<typeof findAgenda>>>

/** An agenda in the reader's words: what the page, the Markdown and the CSV all say. */
export async function sayAgenda({ agenda, cycle, items }: Found): Promise<Outline> {
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  const timed = schedule(items, agenda)
  const sayQuote = await quoteSayer()
  return {
    title: t('titleOf', { cycle: formatMonth(cycle, locale) }),
    meeting: t('meeting', {
      day: formatDay(agenda.meetsOn, locale),
      start: formatTime(minutesOf(agenda.startsAt), locale),
      end: formatTime(minutesOf(agenda.startsAt) + agenda.lengthMinutes, locale),
    }),
    standing: circulationOf(agenda) === 'circulated' ? null : await sayCirculation(agenda),
    items: timed.items.map((item) => ({
      time: t('fromTo', {
        start: formatTime(item.startsAt, locale),
        end: formatTime(item.endsAt, locale),
      }),
      title: inLanguage(item.title, locale),
      details: [
        t('minutes', { count: item.minutes }),
        item.presenter && t('presentedBy', { name: item.presenter }),
      ]
        .filter(Boolean)
        .join(', '),
      quotes: item.quotes.map((quote) => ({ text: quote.text, source: sayQuote(quote) })),
      unquoted:
        item.unquoted && t('unquoted', { ...item.unquoted, cycle: formatMonth(cycle, locale) }),
    })),
  }
}

/** How the minutes planned fill the meeting: for those who make the agenda, never for the binder. */
export async function sayMinutes({ agenda, items }: Pick<Found, 'agenda' | 'items'>) {
  const t = await getTranslations('agendas')
  const { spareMinutes } = schedule(items, agenda)
  return spareMinutes < 0
    ? t('over', { count: -spareMinutes })
    : t('spare', { count: spareMinutes })
}

/** Whether the agenda went out, and whether it is still what went out. */
export async function sayCirculation(agenda: Agenda): Promise<string> {
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  const day = (moment: Date | null) => (moment ? formatDay(dayOf(moment), locale) : '')
  return t(`circulation.${circulationOf(agenda)}`, {
    day: day(agenda.circulatedAt),
    changed: day(agenda.editedAt),
    withdrawn: day(agenda.withdrawnAt),
  })
}

/** What has become of the agenda of a meeting, as whoever reads the list may know it. */
export async function sayState(
  line: AgendaLine,
  { actor, today }: { actor: Actor; today: string },
): Promise<string> {
  const t = await getTranslations('agendas')
  if (line.agenda) return sayCirculation(line.agenda)
  const key = may(actor, 'plan', line.cycle.councilId) ? 'none' : 'unseen'
  return t(key, { isPast: String(meetingOf(line) < today) })
}

/** Where a quote stands: jurisdiction, section, cycle, and the page and line when the file has them. */
export async function quoteSayer(): Promise<(quote: Quote) => string> {
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  return (quote) =>
    [
      inLanguage(quote.jurisdiction, locale),
      t(`sections.${quote.section}`),
      formatMonth(quote, locale),
      quote.page !== null && t('page', { page: quote.page }),
      quote.line !== null && t('line', { line: quote.line }),
    ]
      .filter(Boolean)
      .join(' · ')
}
