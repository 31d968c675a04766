import { cache } from 'react'
import { requireActor } from '#app/session.ts'
import type { Actor } from '#lib/auth/actor.ts'
import { listCouncils } from '#lib/councils/queries.ts'
import { type Cycle, todayOf } from '#lib/cycles/cycle.ts'
import { readId } from '#lib/cycles/input.ts'
import { findCycle } from '#lib/cycles/queries.ts'

type Opened = { actor: Actor; cycle: Cycle; today: string }

/** Who is asking, the cycle in the address, and the day it is for its council; null when there is no such cycle. */
export const openCycle = cache(async (written: string): Promise<Opened | null> => {
  const actor = await requireActor()
  const id = readId(written)
  const cycle = id && (await findCycle(actor, id))
  if (!cycle) return null
  const council = (await listCouncils(actor)).find(({ id }) => id === cycle.councilId)
  if (!council) return null
  return { actor, cycle, today: todayOf(council, new Date()) }
})
