import type { Locale } from './bilingual.ts'
import { TIME_ZONE } from './time-zone.ts'

const TAGS = { en: 'en-CA', fr: 'fr-CA' } as const

export function languageTag(locale: Locale): 'en-CA' | 'fr-CA' {
  return TAGS[locale]
}

/** A day is kept as text, 2017-10-03: it has no time and no zone. */
export function formatDay(day: string, locale: Locale): string {
  return write(day, locale, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** For a date that people plan by: "Friday, September 19, 2031", « vendredi 19 septembre 2031 ». */
export function formatLongDay(day: string, locale: Locale): string {
  const weekday = write(day, locale, { weekday: 'long' })
  return `${weekday}${locale === 'en' ? ',' : ''} ${formatDay(day, locale)}`
}

export function formatShortDay(day: string, locale: Locale): string {
  return write(day, locale, { day: 'numeric', month: 'short' })
}

/** When something happened, by the clock of the councils' secretariat: « 3 oct. 2017 à 16 h 30 ». */
export function formatMoment(moment: Date, locale: Locale): string {
  const timeZone = TIME_ZONE
  if (locale === 'en') {
    const style = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const
    return new Intl.DateTimeFormat(TAGS.en, style).format(moment)
  }
  const clock = { hour: 'numeric', minute: 'numeric', hourCycle: 'h23', timeZone } as const
  const [hour = 0, minute = 0] = new Intl.DateTimeFormat(TAGS.en, clock)
    .formatToParts(moment)
    .flatMap(({ type, value }) => (type === 'literal' ? [] : Number(value)))
  const day = new Intl.DateTimeFormat(TAGS.fr, { dateStyle: 'medium', timeZone }).format(moment)
  return `${day.replace(/^1(?=\s)/, '1er')} à ${formatTime(hour * 60 + minute, locale)}`
}

/** "October 2017", "octobre 2017". */
export function formatMonth(cycle: { year: number; month: number }, locale: Locale): string {
  return write(firstDay(cycle), locale, { month: 'long', year: 'numeric' })
}

/** For a list of months to choose from: "October", "octobre". */
export function formatMonthName(month: number, locale: Locale): string {
  return write(firstDay({ year: 2000, month }), locale, { month: 'long' })
}

/** For the head of a narrow column: "Oct 2017", "oct. 2017". Two figures of a year would read as a day, "Oct 17". */
export function formatShortMonth(cycle: { year: number; month: number }, locale: Locale): string {
  const written = write(firstDay(cycle), locale, { month: 'short', year: 'numeric' })
  return locale === 'en' ? written.replace('.', '') : written
}

/** A time of day in minutes since midnight: "4:30 p.m.", « 16 h 30 », « 9 h ». */
export function formatTime(minutes: number, locale: Locale): string {
  if (locale === 'fr') {
    const [hours, rest] = [Math.floor(minutes / 60) % 24, minutes % 60]
    return `${hours}\u00a0h${rest === 0 ? '' : `\u00a0${String(rest).padStart(2, '0')}`}`
  }
  const format = new Intl.DateTimeFormat(TAGS.en, { timeStyle: 'short', timeZone: 'UTC' })
  // Which hard space stands before p.m. depends on the version of Unicode's data.
  return format.format(new Date(minutes * 60_000)).replace(/\s/g, '\u00a0')
}

export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(TAGS[locale]).format(value)
}

/** Alphabetical as a reader of that language expects it: Île comes with I, not after Z. */
export function compareText(locale: Locale): (a: string, b: string) => number {
  return new Intl.Collator(TAGS[locale], { numeric: true }).compare
}

function firstDay(cycle: { year: number; month: number }): string {
  return `${cycle.year}-${String(cycle.month).padStart(2, '0')}-01`
}

function write(day: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone: 'UTC' })
  const written = format.format(new Date(`${day}T00:00:00Z`))
  return locale === 'fr' ? written.replace(/^1(?=\s)/, '1er') : written
}

/** "Ontario, Quebec and Yukon". */
export function formatList(words: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(languageTag(locale)).format(words)
}
