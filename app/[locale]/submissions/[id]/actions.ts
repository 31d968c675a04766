'use server'

import { refresh } from 'next/cache'
import { requireActor } from '#app/session.ts'
import { decidePassage } from '#lib/submissions/commands/decide-passage.ts'

/** Its buttons are shown to whoever may press them; to another the page simply stays as it is. */
export async function decidePassageAction(form: FormData): Promise<void> {
  const chosen = form.get('verdict')
  const verdict = (['placed', 'furniture'] as const).find((known) => known === chosen) ?? null
  const decision = { id: Number(form.get('id')), verdict }
  await decidePassage(await requireActor(), decision, new Date())
  refresh()
}
