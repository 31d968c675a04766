import { monthKey } from '#lib/cycles/cycle.ts'
import type { Locale } from '#lib/i18n/bilingual.ts'
import { formatMonthName } from '#lib/i18n/formats.ts'
import { TIME_ZONE } from '#lib/i18n/time-zone.ts'
import type { Said } from './table.ts'

/** A word or a column's heading: its key for programs, its label for people. */
export function said(key: string, label: string): Said {
  return { key, label }
}

/**
 * A cycle by the month that names it: « 2029-02 (février) » for people, 2029-02 for programs. A spreadsheet takes
 * « février 2029 », with whatever blank between, for the first of that month, and Excel 2029-02 too; this it leaves, and
 * it sorts as time goes.
 */
export function monthCell(month: { year: number; month: number }, locale: Locale): Said {
  const key = monthKey(month)
  return { key, label: `${key} (${formatMonthName(month.month, locale)})` }
}

/** A day as it is written in either language, 2031-02-03, and as a spreadsheet counts it. */
export function dayCell(day: string): Said {
  return { key: day, label: day, calendar: { serial: serialOf(day), isMoment: false } }
}

/**
 * A moment by the same clock as on the pages: 2031-02-03 16:30, which Excel takes for a date in either language, and
 * with its distance from UTC for programs, 2031-02-03T16:30:05-05:00.
 */
export function momentCell(moment: Date): Said {
  const parts = new Map(
    new Intl.DateTimeFormat('en-CA', {
      timeZone: TIME_ZONE,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'longOffset',
    })
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  )
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? ''
  const day = `${part('year')}-${part('month')}-${part('day')}`
  const clock = `${part('hour')}:${part('minute')}`
  const offset = part('timeZoneName').replace('GMT', '') || 'Z'
  const seconds = Number(part('hour')) * 3600 + Number(part('minute')) * 60 + Number(part('second'))
  return {
    key: `${day}T${clock}:${part('second')}${offset}`,
    label: `${day} ${clock}`,
    calendar: { serial: serialOf(day) + seconds / 86_400, isMoment: true },
  }
}

/** Spreadsheets count days from the second to last one of 1899. */
function serialOf(day: string): number {
  return Date.parse(`${day}T00:00Z`) / 86_400_000 + 25_569
}
