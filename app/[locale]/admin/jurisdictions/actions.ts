'use server'

import { refresh } from 'next/cache'
import { tellMeanwhile } from '#app/meanwhile.ts'
import { actingCouncil } from '#app/session.ts'
import { readId } from '#lib/councils/id.ts'
import { seatJurisdiction, unseatJurisdiction } from '#lib/cycles/commands/change-table.ts'
import { moveSeat } from '#lib/cycles/commands/move-seat.ts'
import { readJurisdiction } from '#lib/jurisdictions/input.ts'

type SeatRefusal = 'incomplete' | 'not-allowed' | 'already-seated' | 'not-there' | 'has-people'
export type Seated = { ok: boolean; seated: number; reason: SeatRefusal | null }

/** `seated` counts the jurisdictions added from this form: it is emptied for the next one, and only then. */
export async function seatAction(previous: Seated | null, form: FormData): Promise<Seated> {
  const seated = previous?.seated ?? 0
  const { actor, council } = await actingCouncil(form)
  const named = readJurisdiction(form)
  if (!named) return { ok: false, seated, reason: 'incomplete' }
  const result = await seatJurisdiction(actor, council.id, named, new Date())
  if (!result.ok) return { ...result, seated }
  refresh()
  return { ok: true, seated: seated + 1, reason: null }
}

export async function unseatAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const jurisdictionId = readId(form.get('jurisdictionId')) ?? 0
  const revision = readId(form.get('revision')) ?? 0
  const seat = { councilId: council.id, jurisdictionId, revision }
  const result = await unseatJurisdiction(actor, seat, new Date())
  if (!result.ok && result.reason === 'changed-meanwhile')
    return tellMeanwhile(form, { change: result.change, isText: false })
  if (result.ok) refresh()
  return result
}

export async function moveSeatAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const jurisdictionId = readId(form.get('jurisdictionId')) ?? 0
  const way = form.get('way') === 'up' ? 'up' : 'down'
  const result = await moveSeat(actor, { councilId: council.id, jurisdictionId, way }, new Date())
  if (result.ok) refresh()
  return result
}
