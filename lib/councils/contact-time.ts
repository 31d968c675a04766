/** How many months after its meeting a cycle may go on naming persons. */
export const CONTACT_MONTHS = [6, 12, 24, 36, 60] as const

/**
 * The day so many months before another; the last of its month where that is shorter.
 * @example monthsBefore('2032-08-31', 6) // '2032-02-29'
 */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10)
}
