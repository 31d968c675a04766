'use server'

import { refresh } from 'next/cache'
import { tellMeanwhile } from '#app/meanwhile.ts'
import { actingCouncil } from '#app/session.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { readIntroducing } from '#lib/exchange/board.ts'
import { introduce } from '#lib/exchange/commands/introduce.ts'

export async function introduceAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const input = readIntroducing(form)
  if (!input) return { ok: false as const, reason: 'not-found' as const }
  const wanted = { councilId: council.id, ...input }
  const result = await introduce(actor, wanted, momentOf(council, new Date()))
  if (!result.ok && result.reason === 'changed-meanwhile')
    return tellMeanwhile(form, { change: result.change, isText: false })
  if (result.ok) refresh()
  return result
}
