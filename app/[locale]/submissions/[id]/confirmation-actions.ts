'use server'

import { refresh } from 'next/cache'
import { tellMeanwhile, typedIn } from '#app/meanwhile.ts'
import { actingCouncil } from '#app/session.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { sayOfReading } from '#lib/submissions/commands/say-of-reading.ts'
import { settleRemark } from '#lib/submissions/commands/settle-remark.ts'
import { readSaidOfReading, readSettlement } from '#lib/submissions/confirmation.ts'

export async function sayOfReadingAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const read = readSaidOfReading(form)
  if (!read.ok) return { ...read, typed: typedIn(form) }
  const result = await sayOfReading(actor, read.said, momentOf(council, new Date()))
  if (!result.ok && result.reason === 'changed-meanwhile')
    return tellMeanwhile(form, { change: result.change, isText: read.said.verdict === 'wrong' })
  if (!result.ok) return { ...result, typed: typedIn(form) }
  refresh()
  return result
}

export async function settleRemarkAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const read = readSettlement(form)
  if (!read.ok) return { ...read, typed: typedIn(form) }
  const result = await settleRemark(actor, read.settlement, momentOf(council, new Date()))
  if (!result.ok && result.reason === 'changed-meanwhile')
    return tellMeanwhile(form, { change: result.change, isText: true })
  if (!result.ok) return { ...result, typed: typedIn(form) }
  refresh()
  return result
}
