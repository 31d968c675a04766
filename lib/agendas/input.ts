import { z } from 'zod'
import { readId, writtenRevision } from '#lib/councils/id.ts'

export type ItemInput = {
  title: { en: string; fr: string }
  minutes: number
  presenter: string
}

export type MeetingInput = { meetsOn: string; startsAt: string; lengthMinutes: number }

const MINUTES = z.coerce
  .number()
  .int()
  .min(1)
  .max(24 * 60)

/** An item needs a title in each language, since the agenda goes out in either. */
export function readItem(
  form: FormData,
): { ok: true; item: ItemInput } | { ok: false; reason: 'no-title' | 'bad-minutes' } {
  const title = { en: read(form, 'titleEn'), fr: read(form, 'titleFr') }
  if (title.en === '' || title.fr === '') return { ok: false, reason: 'no-title' }
  const minutes = MINUTES.safeParse(form.get('minutes'))
  if (!minutes.success) return { ok: false, reason: 'bad-minutes' }
  return { ok: true, item: { title, minutes: minutes.data, presenter: read(form, 'presenter') } }
}

export function readMeeting(
  form: FormData,
):
  | { ok: true; meeting: MeetingInput }
  | { ok: false; reason: 'bad-day' | 'bad-time' | 'bad-minutes' } {
  const meetsOn = z.iso.date().safeParse(form.get('meetsOn'))
  if (!meetsOn.success) return { ok: false, reason: 'bad-day' }
  const startsAt = z.iso.time({ precision: -1 }).safeParse(form.get('startsAt'))
  if (!startsAt.success) return { ok: false, reason: 'bad-time' }
  const length = MINUTES.safeParse(form.get('lengthMinutes'))
  if (!length.success) return { ok: false, reason: 'bad-minutes' }
  const meeting = {
    meetsOn: meetsOn.data,
    startsAt: startsAt.data,
    lengthMinutes: length.data,
  }
  return { ok: true, meeting }
}

/** Up, down, or behind the item that was chosen; behind "first" is before all others. */
export function readWay(form: FormData): 'up' | 'down' | { after: number | null } {
  const way = form.get('way')
  if (way === 'up' || way === 'down') return way
  return { after: readId(form.get('after')) }
}

/** Which agenda and item a form speaks of, and the revision its writer saw. */
export function readSeen(form: FormData): { agendaId: number; revision: number; itemId: number } {
  return {
    // No row has the number nought, and no revision comes before it.
    agendaId: readId(form.get('agenda')) ?? 0,
    revision: writtenRevision.safeParse(form.get('revision')).data ?? -1,
    itemId: readId(form.get('item')) ?? 0,
  }
}

/** The quotes that are ticked under an item. */
export function readQuotes(form: FormData): number[] {
  return form.getAll('quote').flatMap((quote) => readId(quote) ?? [])
}

function read(form: FormData, name: string): string {
  return String(form.get(name) ?? '')
    .normalize('NFC')
    .trim()
}
