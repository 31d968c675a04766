import { z } from 'zod'
import { readId, writtenId } from '#lib/councils/id.ts'
import type { CycleDates, Month, RosterState } from './cycle.ts'

const DATE_FIELDS = ['opensOn', 'dueOn', 'lateUntil', 'meetsOn'] as const

export type TypedDates = Record<(typeof DATE_FIELDS)[number], string>

/** What was typed comes back with either answer, so that a refusal later on can still show it. */
export function readDates(
  form: FormData,
): { ok: true; dates: CycleDates } | { ok: false; reason: 'bad-date'; typed: TypedDates } {
  const typed = {
    opensOn: String(form.get('opensOn') ?? ''),
    dueOn: String(form.get('dueOn') ?? ''),
    lateUntil: String(form.get('lateUntil') ?? ''),
    meetsOn: String(form.get('meetsOn') ?? ''),
  }
  const areDays = DATE_FIELDS.every((field) => z.iso.date().safeParse(typed[field]).success)
  return areDays ? { ok: true, dates: typed } : { ok: false, reason: 'bad-date', typed }
}

/** The month of a meeting, from a form or from an address; null unless both parts are whole numbers. */
export function readMonth(year: unknown, month: unknown): Month | null {
  const parsed = z
    .object({ year: writtenId, month: writtenId.pipe(z.number().max(12)) })
    .safeParse({ year, month })
  return parsed.success ? parsed.data : null
}

/** One choice says both who is excused and who reports in whose stead: "expected", "excused", "proxy:7". */
export function readRosterState(
  value: unknown,
): { state: RosterState; proxyId: number | null } | null {
  if (value === 'expected' || value === 'excused') return { state: value, proxyId: null }
  const proxyId = readId(/^proxy:(.+)$/.exec(String(value))?.[1])
  return proxyId === null ? null : { state: 'proxy', proxyId }
}

/** Which version of the form an editor began from; 0 is the one that a council starts from. */
export function readVersion(value: unknown): number | null {
  return value === '0' ? 0 : readId(value)
}
