import { type CycleDates, dayOf } from '#lib/cycles/cycle.ts'
import { countRoll, type RollCall } from '#lib/submissions/roll.ts'

/** Of those who were expected in one cycle: counts, since "12 of 14" says who was asked and a percentage does not. */
export type Punctuality = {
  expected: number
  onTime: number
  late: number
  /** Filed once no more forms were taken: whether it was on time, nothing on record says. */
  filed: number
  silent: number
  excused: number
}

/** By the roster of that cycle alone: whoever joined or left the table since changes none of it. */
export function punctualityOf(
  { dueOn, lateUntil }: CycleDates,
  roll: readonly Pick<RollCall, 'state' | 'receivedAt'>[],
): Punctuality {
  const days = roll.flatMap(({ receivedAt }) => (receivedAt ? dayOf(receivedAt) : []))
  const { expected, awaited, excused } = countRoll([...roll])
  return {
    expected,
    onTime: days.filter((day) => day <= dueOn).length,
    late: days.filter((day) => day > dueOn && day <= lateUntil).length,
    filed: days.filter((day) => day > lateUntil).length,
    silent: awaited,
    excused,
  }
}

const DAY_MILLISECONDS = 86_400_000

/** From one day to another, both as 2017-10-03; below nothing where the other one is past. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / DAY_MILLISECONDS)
}
