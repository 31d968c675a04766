import { createTranslator } from 'use-intl/core'
import { dayOf } from '#lib/cycles/cycle.ts'
import type { Locale } from '#lib/i18n/bilingual.ts'
import { formatDay } from '#lib/i18n/formats.ts'
import { MESSAGES } from '#lib/i18n/messages.ts'
import { circulationOf } from '../circulation.ts'
import type { Agenda } from '../queries.ts'

/** Whether the agenda went out, and whether it is still what went out. */
export function sayCirculation(agenda: Agenda, locale: Locale): string {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'agendas' })
  const day = (moment: Date | null) => (moment ? formatDay(dayOf(moment), locale) : '')
  return t(`circulation.${circulationOf(agenda)}`, {
    day: day(agenda.circulatedAt),
    changed: day(agenda.editedAt),
    withdrawn: day(agenda.withdrawnAt),
  })
}
