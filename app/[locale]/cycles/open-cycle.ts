import { cache } from 'react'
import { type InCouncil, type Named, openIn } from '#app/session.ts'
import { readId } from '#lib/councils/id.ts'
import { type Cycle, todayOf } from '#lib/cycles/cycle.ts'
import { findCycle } from '#lib/cycles/queries.ts'

type Opened = InCouncil & { cycle: Cycle; today: string }

/** Who is asking, the cycle in the address, and the day it is for its council; null when there is no such cycle. */
export const openCycle = cache(async (written: string, named: Named): Promise<Opened | null> => {
  const id = readId(written)
  if (id === null) return null
  const opened = await openIn(
    named,
    (actor) => findCycle(actor, id),
    ({ councilId }) => councilId,
  )
  if (!opened) return null
  const { actor, council, found } = opened
  return { actor, council, cycle: found, today: todayOf(council, new Date()) }
})
