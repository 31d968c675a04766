import { z } from 'zod'
import { readId, writtenId, writtenRevision } from '#lib/councils/id.ts'
import { paramsIn, readTrendState, type TrendState } from '../state.ts'

/** A note is read beside a chart: longer ones are documents. */
export const LONGEST_NOTE = 280
export const LONGEST_NAME = 80

type Invalid = { ok: false; reason: 'one-language' | 'no-place' | 'not-found' }
type Input<Value> = { ok: true; value: Value } | Invalid

const words = (longest: number) => z.string().trim().min(1).max(longest)
const note = z.object({ en: words(LONGEST_NOTE), fr: words(LONGEST_NOTE) })
const name = z.object({ en: words(LONGEST_NAME), fr: words(LONGEST_NAME) })

/** Where a note is pinned, as a form writes it: `cycle-12` or `theme-7`, by their numbers. */
export type PinPlace = { cycleId: number } | { themeId: number }

export function writePlace(place: PinPlace): string {
  return 'cycleId' in place ? `cycle-${place.cycleId}` : `theme-${place.themeId}`
}

function readPlace(written: FormDataEntryValue | null): PinPlace | null {
  const [, kind, number] = /^(cycle|theme)-(\d+)$/.exec(String(written)) ?? []
  const id = readId(number)
  if (id === null) return null
  return kind === 'cycle' ? { cycleId: id } : { themeId: id }
}

export type NoteWanted = { words: { en: string; fr: string }; place: PinPlace }

export function readNote(form: FormData): Input<NoteWanted> {
  const said = note.safeParse(Object.fromEntries(form))
  if (!said.success) return { ok: false, reason: 'one-language' }
  const place = readPlace(form.get('place'))
  return place
    ? { ok: true, value: { words: said.data, place } }
    : { ok: false, reason: 'no-place' }
}

const seen = z.object({ id: writtenId, revision: writtenRevision })

/** A line that somebody goes over, and what of it they saw. */
export type SeenLine = z.infer<typeof seen>

export function readSeenLine(form: FormData): Input<SeenLine> {
  const read = seen.safeParse(Object.fromEntries(form))
  return read.success ? { ok: true, value: read.data } : { ok: false, reason: 'not-found' }
}

export type ViewWanted = { name: { en: string; fr: string }; state: TrendState }

/** `address` is what the page showed, and `until` the cycle it may freeze at; left empty, the view follows the latest. */
export function readView(form: FormData): Input<ViewWanted> {
  const said = name.safeParse(Object.fromEntries(form))
  if (!said.success) return { ok: false, reason: 'one-language' }
  const params = paramsIn(String(form.get('address') ?? ''))
  const until = String(form.get('until') ?? '')
  return { ok: true, value: { name: said.data, state: readTrendState({ ...params, until }) } }
}
