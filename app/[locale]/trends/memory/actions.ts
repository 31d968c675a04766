'use server'

import { refresh } from 'next/cache'
import { tellMeanwhile, typedIn } from '#app/meanwhile.ts'
import { actingCouncil } from '#app/session.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { dropView, keepView } from '#lib/trends/commands/keep-view.ts'
import { pinNote, rewriteNote, unpinNote } from '#lib/trends/commands/pin-note.ts'
import { readNote, readSeenLine, readView } from '#lib/trends/memory/input.ts'

export async function pinNoteAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const input = readNote(form)
  if (!input.ok) return { ...input, typed: typedIn(form) }
  const wanted = { ...input.value, councilId: council.id }
  const result = await pinNote(actor, wanted, momentOf(council, new Date()))
  if (!result.ok)
    return { ok: false as const, reason: 'not-allowed' as const, typed: typedIn(form) }
  refresh()
  return { ok: true as const }
}

export async function rewriteNoteAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const [seen, input] = [readSeenLine(form), readNote(form)]
  if (!seen.ok || !input.ok)
    return {
      ...(input.ok ? ({ ok: false, reason: 'not-found' } as const) : input),
      typed: typedIn(form),
    }
  const wanted = { ...seen.value, ...input.value, councilId: council.id }
  const result = await rewriteNote(actor, wanted, momentOf(council, new Date()))
  if (!result.ok && result.reason === 'changed-meanwhile')
    return tellMeanwhile(form, { change: result.change, isText: true })
  if (!result.ok) return { ...result, typed: typedIn(form) }
  refresh()
  return result
}

export async function unpinNoteAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const seen = readSeenLine(form)
  if (!seen.ok) return seen
  const wanted = { ...seen.value, councilId: council.id }
  const result = await unpinNote(actor, wanted, momentOf(council, new Date()))
  if (!result.ok && result.reason === 'changed-meanwhile')
    return tellMeanwhile(form, { change: result.change, isText: false })
  if (result.ok) refresh()
  return result
}

export async function keepViewAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const input = readView(form)
  if (!input.ok) return { ...input, typed: typedIn(form) }
  const wanted = { ...input.value, councilId: council.id }
  const result = await keepView(actor, wanted, momentOf(council, new Date()))
  if (!result.ok)
    return { ok: false as const, reason: 'not-allowed' as const, typed: typedIn(form) }
  refresh()
  return { ok: true as const }
}

export async function dropViewAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const seen = readSeenLine(form)
  if (!seen.ok) return seen
  const wanted = { ...seen.value, councilId: council.id }
  const result = await dropView(actor, wanted, momentOf(council, new Date()))
  if (!result.ok && result.reason === 'changed-meanwhile')
    return tellMeanwhile(form, { change: result.change, isText: false })
  if (result.ok) refresh()
  return result
}
