import { cache } from 'react'
import { councilInFrame, currentActor } from '#app/session.ts'
import { countWaiting } from '#lib/waiting/queries.ts'

/** What waits in the council that the frame shows: asked once a request; null around an address with nothing of the reader's. */
export const waitingInFrame = cache(async () => {
  const actor = await currentActor()
  const council = await councilInFrame()
  if (!actor || !council) return null
  return { actor, council, waiting: await countWaiting(actor, council.id) }
})
