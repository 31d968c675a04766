'use server'

import { refresh } from 'next/cache'
import { tellMeanwhile } from '#app/meanwhile.ts'
import { actingCouncil } from '#app/session.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { decideFollowed, undoFollowed } from '#lib/followthrough/commands/decide.ts'
import { readFollowDecision, readSeenVerdict } from '#lib/followthrough/filter.ts'

export async function decideFollowedAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const input = readFollowDecision(form)
  if (!input.ok) return input
  const wanted = { councilId: council.id, ...input.value }
  const result = await decideFollowed(actor, wanted, momentOf(council, new Date()))
  if (!result.ok && result.reason === 'changed-meanwhile')
    return tellMeanwhile(form, { change: result.change, isText: false })
  if (result.ok) refresh()
  return result
}

export async function undoFollowedAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const input = readSeenVerdict(form)
  if (!input.ok) return { ok: false as const, reason: 'not-found' as const }
  const wanted = { councilId: council.id, ...input.value }
  const result = await undoFollowed(actor, wanted, momentOf(council, new Date()))
  if (!result.ok && result.reason === 'changed-meanwhile')
    return tellMeanwhile(form, { change: result.change, isText: false })
  if (result.ok) refresh()
  return result
}
