'use server'

import { sayWho } from '#app/meanwhile.ts'
import { actingCouncil, leadTo } from '#app/session.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { curate } from '#lib/themes/commands/curate.ts'
import { readAct } from '#lib/themes/input.ts'
import { listUnnamed } from '#lib/themes/queries/unnamed-themes.ts'
import { firstWaiting } from '#lib/themes/worklist.ts'
import { addressOf, readProgress } from './address.ts'

/** What somebody typed goes back with the refusal, so that it is kept without a script too. */
export async function nameNextAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const typed = { en: String(form.get('en') ?? ''), fr: String(form.get('fr') ?? '') }
  const input = readAct(form)
  if (!input.ok) return { ...input, typed }
  const result = await curate(
    actor,
    { councilId: council.id, ...input.value },
    momentOf(council, new Date()),
  )
  if (!result.ok && result.reason === 'changed-meanwhile')
    return { ...result, who: await sayWho(result.change), typed }
  if (!result.ok) return { ...result, typed }
  const { progress } = readProgress(Object.fromEntries([...form].map(asked)))
  const further = { ...progress, done: progress.done + 1 }
  const waiting = (await listUnnamed(actor, council.id)).map(({ theme }) => theme.code)
  return leadTo(addressOf(firstWaiting(waiting, further), further), { actor, council })
}

function asked([name, value]: [string, FormDataEntryValue]): [string, string] {
  return [name, String(value)]
}
