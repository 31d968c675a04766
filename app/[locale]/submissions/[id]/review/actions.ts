'use server'

import { refresh } from 'next/cache'
import { after } from 'next/server'
import { workSoon } from '#app/keeper.ts'
import { actingIn, leadTo } from '#app/session.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { acceptReading } from '#lib/submissions/commands/accept-reading.ts'
import { correctReading, undoCorrection } from '#lib/submissions/commands/correct-reading.ts'
import type { Seen } from '#lib/submissions/commands/lock-review.ts'
import { readCorrection, readSeenReading } from '#lib/submissions/input.ts'
import type { Edit } from '#lib/submissions/review.ts'

// Refused or not, the page shows what stands now: a refusal mostly means that somebody else was faster.

export async function correctAction(slug: string, sent: Seen, correction: Edit) {
  const { actor, council } = await actingIn(slug)
  const input = readCorrection(sent, correction)
  if (!input.ok) return input
  const result = await correctReading(actor, input.seen, input.edit, momentOf(council, new Date()))
  refresh()
  return result
}

export async function undoAction(slug: string, sent: Seen, way: 'undo' | 'redo') {
  const { actor, council } = await actingIn(slug)
  const input = readSeenReading(sent)
  if (!input.ok) return input
  const result = await undoCorrection(
    actor,
    input.seen,
    way === 'redo' ? 'redo' : 'undo',
    momentOf(council, new Date()),
  )
  refresh()
  return result
}

/** A form that belonged elsewhere is reviewed where it stands now. */
export async function acceptAction(slug: string, sent: Seen, which: 'sure' | 'all') {
  const { actor, council } = await actingIn(slug)
  const input = readSeenReading(sent)
  if (!input.ok) return input
  const result = await acceptReading(
    actor,
    input.seen,
    which === 'all' ? 'all' : 'sure',
    momentOf(council, new Date()),
  )
  if (result.ok && result.isCorrected) after(workSoon)
  if (result.ok && result.movedTo !== null)
    return leadTo(`/submissions/${result.movedTo}/review`, { actor, council })
  refresh()
  return result
}
