import { z } from 'zod'
import { type agendaItems, type agendas, PAPERS, PURPOSES } from '#db/schema/agendas.ts'
import { readId, writtenRevision } from '#lib/councils/id.ts'

type Row = typeof agendaItems.$inferSelect

export const PURPOSE_CHOICES: readonly Row['purpose'][] = PURPOSES
export const PAPER_CHOICES: readonly MeetingInput['paper'][] = PAPERS

export type ItemInput = Pick<
  Row,
  'title' | 'minutes' | 'purpose' | 'presenterId' | 'presenter' | 'notes'
>
/** What a person may add in words of their own. */
export type FreeKind = Extract<Row['kind'], 'free' | 'break'>

export type MeetingInput = Pick<
  typeof agendas.$inferSelect,
  'meetsOn' | 'startsAt' | 'lengthMinutes' | 'place' | 'link' | 'chair' | 'paper'
>

const MINUTES = z.coerce
  .number()
  .int()
  .min(1)
  .max(24 * 60)

/** What a click in a letter may open. */
const WEB = z.url({ protocol: /^https?$/ })

/** An item needs a title in each language, since the agenda goes out in either. */
export function readItem(
  form: FormData,
): { ok: true; item: ItemInput } | { ok: false; reason: 'no-title' | 'bad-minutes' } {
  const title = readBoth(form, 'title')
  if (title.en === '' || title.fr === '') return { ok: false, reason: 'no-title' }
  const minutes = MINUTES.safeParse(form.get('minutes'))
  if (!minutes.success) return { ok: false, reason: 'bad-minutes' }
  const item = {
    title,
    minutes: minutes.data,
    purpose: PURPOSES.find((one) => one === form.get('purpose')) ?? 'discuss',
    presenterId: readId(form.get('presenterId')),
    presenter: read(form, 'presenter'),
    notes: readBoth(form, 'notes'),
  }
  return { ok: true, item }
}

export function readFreeKind(form: FormData): FreeKind {
  return form.get('kind') === 'break' ? 'break' : 'free'
}

export function readMeeting(
  form: FormData,
):
  | { ok: true; meeting: MeetingInput }
  | { ok: false; reason: 'bad-day' | 'bad-time' | 'bad-minutes' | 'bad-link' } {
  const meetsOn = z.iso.date().safeParse(form.get('meetsOn'))
  if (!meetsOn.success) return { ok: false, reason: 'bad-day' }
  const startsAt = z.iso.time({ precision: -1 }).safeParse(form.get('startsAt'))
  if (!startsAt.success) return { ok: false, reason: 'bad-time' }
  const length = MINUTES.safeParse(form.get('lengthMinutes'))
  if (!length.success) return { ok: false, reason: 'bad-minutes' }
  const link = read(form, 'link')
  if (link !== '' && !WEB.safeParse(link).success) return { ok: false, reason: 'bad-link' }
  const meeting = {
    meetsOn: meetsOn.data,
    startsAt: startsAt.data,
    lengthMinutes: length.data,
    place: readBoth(form, 'place'),
    link,
    chair: read(form, 'chair'),
    paper: PAPERS.find((one) => one === form.get('paper')) ?? 'letter',
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

function readBoth(form: FormData, name: string): { en: string; fr: string } {
  return { en: read(form, `${name}En`), fr: read(form, `${name}Fr`) }
}

function read(form: FormData, name: string): string {
  return String(form.get(name) ?? '')
    .normalize('NFC')
    .trim()
}
