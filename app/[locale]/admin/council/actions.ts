'use server'

import { refresh } from 'next/cache'
import { getLocale } from 'next-intl/server'
import { tellMeanwhile, typedIn } from '#app/meanwhile.ts'
import { actingCouncil } from '#app/session.ts'
import { createCouncil } from '#lib/councils/commands/create-council.ts'
import { editCouncil } from '#lib/councils/commands/edit-council.ts'
import { readId } from '#lib/councils/id.ts'
import { readFounding, readSettings } from '#lib/councils/input.ts'
import { inCouncil } from '#lib/i18n/address-of-council.ts'
import { redirect } from '#lib/i18n/navigation.ts'
import { CANADA } from '#lib/jurisdictions/canada.ts'

export async function editCouncilAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const input = readSettings(form)
  if (!input.ok) return input
  const seen = { councilId: council.id, revision: readId(form.get('revision')) ?? 0 }
  const result = await editCouncil(actor, seen, input.settings, new Date())
  if (!result.ok && result.reason === 'changed-meanwhile')
    return tellMeanwhile(form, { change: result.change, isText: true })
  if (!result.ok) return { ...result, typed: typedIn(form) }
  refresh()
  return { ...result, typed: undefined }
}

/** Leads to the new council, whose first page says what to do. */
export async function foundCouncilAction(_previous: unknown, form: FormData) {
  const { actor } = await actingCouncil(form)
  const input = readFounding(form)
  if (!input.ok) return input
  const seats = input.roster === 'canada' ? CANADA : []
  const made = await createCouncil(actor, { ...input.council, seats }, new Date())
  if (!made.ok) return { ...made, typed: typedIn(form) }
  return redirect({ href: inCouncil('/cycles', made.council.slug), locale: await getLocale() })
}
