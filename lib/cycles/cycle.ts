import type { cycles, rosterEntries, SECTION_KINDS } from '#db/schema/cycles.ts'
import { TIME_ZONE } from '#lib/i18n/time-zone.ts'

export type Cycle = typeof cycles.$inferSelect
export type SectionKind = (typeof SECTION_KINDS)[number]
export type RosterState = (typeof rosterEntries.$inferSelect)['state']

/** A cycle is named by the month of its meeting, and keeps the name if the meeting moves. */
export type Month = Pick<Cycle, 'year' | 'month'>
export type CycleDates = Pick<Cycle, 'opensOn' | 'dueOn' | 'lateUntil' | 'meetsOn'>
export type CycleState = 'upcoming' | 'open' | 'late' | 'closed'

const DAY_MILLISECONDS = 86_400_000

/** The day it is for the council at that moment, as 2017-10-03. */
export function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: TIME_ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(moment)
}

/** The hour of the day by the same clock, from 0 to 23. */
export function hourOf(moment: Date): number {
  const hour = { timeZone: TIME_ZONE, hour: '2-digit', hourCycle: 'h23' } as const
  return Number(new Intl.DateTimeFormat('en-CA', hour).format(moment))
}

type Calendar = { livesOn: string | null }

/**
 * Today, for that council. An invented one lives on a day of its own, kept with it: otherwise a demonstration would
 * be over, or not yet begun, on the day somebody looks.
 */
export function todayOf({ livesOn }: Calendar, now: Date): string {
  return livesOn ?? dayOf(now)
}

/**
 * When something happens to that council: now, or at this hour of the day it lives on. The days stand still while
 * hours go by, so it dates what people read and never tells which of two acts came first.
 */
export function momentOf({ livesOn }: Calendar, now: Date): Date {
  if (livesOn === null) return now
  const days = Math.round((Date.parse(livesOn) - Date.parse(dayOf(now))) / DAY_MILLISECONDS)
  const moment = new Date(now.getTime() + days * DAY_MILLISECONDS)
  // Where the clock has been turned between the two, an hour near midnight would fall on the next day or the last.
  return dayOf(moment) === livesOn ? moment : new Date(Date.parse(livesOn) + DAY_MILLISECONDS / 2)
}

/** Each date is the whole of its day: a form that comes on the evening it is due is on time. */
export function stateOn(cycle: CycleDates, today: string): CycleState {
  if (today < cycle.opensOn) return 'upcoming'
  if (today <= cycle.dueOn) return 'open'
  return today <= cycle.lateUntil ? 'late' : 'closed'
}

/** Whether a member may still send its form: until it is due, and then for as long as late ones are taken. */
export function isOpen(cycle: CycleDates, today: string): boolean {
  const state = stateOn(cycle, today)
  return state === 'open' || state === 'late'
}

export function areInOrder(dates: CycleDates): boolean {
  const { opensOn, dueOn, lateUntil, meetsOn } = dates
  return opensOn <= dueOn && dueOn <= lateUntil && lateUntil <= meetsOn
}

export function compareMonths(a: Month, b: Month): number {
  return a.year - b.year || a.month - b.month
}

/** The cycle a reader most likely comes for: the last one that has opened, or else the first to come. */
export function currentCycle<C extends Month & CycleDates>(cycles: C[], today: string): C | null {
  const sorted = cycles.toSorted(compareMonths)
  return sorted.findLast((cycle) => cycle.opensOn <= today) ?? sorted[0] ?? null
}

/** The month after the last cycle's that the councils meet in: they do so in February and in October. */
export function nextMonth(cycles: Month[], today: string): Month {
  const last = cycles.toSorted(compareMonths).at(-1)
  const year = last?.year ?? Number(today.slice(0, 4))
  const month = last?.month ?? Number(today.slice(5, 7))
  if (month < 2) return { year, month: 2 }
  return month < 10 ? { year, month: 10 } : { year: year + 1, month: 2 }
}

/**
 * Dates to start from: the third Wednesday of the month, forms due on a Friday some four weeks before, taken
 * until the Friday two weeks after that, asked for on a Monday five or six weeks ahead.
 *
 * @example suggestDates({ year: 2029, month: 10 }).meetsOn // '2029-10-17'
 */
export function suggestDates({ year, month }: Month): CycleDates {
  const first = Date.UTC(year, month - 1, 1)
  const untilWednesday = (3 - new Date(first).getUTCDay() + 7) % 7
  const meeting = first + (untilWednesday + 14) * DAY_MILLISECONDS
  const before = (days: number) =>
    new Date(meeting - days * DAY_MILLISECONDS).toISOString().slice(0, 10)
  return { opensOn: before(65), dueOn: before(26), lateUntil: before(12), meetsOn: before(0) }
}

export function isMonth({ year, month }: Month): boolean {
  const areWhole = Number.isInteger(year) && Number.isInteger(month)
  return areWhole && year >= 1990 && year <= 2099 && month >= 1 && month <= 12
}

/** How a cycle is named in an address: 2017-10. */
export function monthKey({ year, month }: Month): string {
  return `${year}-${String(month).padStart(2, '0')}`
}
