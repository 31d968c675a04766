'use server'

import { refresh } from 'next/cache'
import { getLocale, getTranslations } from 'next-intl/server'
import { tellMeanwhile, typedIn } from '#app/meanwhile.ts'
import { actingCouncil } from '#app/session.ts'
import { addPerson } from '#lib/councils/commands/add-person.ts'
import { closeAccess } from '#lib/councils/commands/close-access.ts'
import { endSessionsOf } from '#lib/councils/commands/end-sessions.ts'
import { makeLink } from '#lib/councils/commands/make-link.ts'
import { restoreAccess } from '#lib/councils/commands/restore-access.ts'
import {
  type PersonFaults,
  readClosing,
  readPerson,
  readReason,
  readSeenPerson,
  readUserId,
  writeSeenPerson,
} from '#lib/councils/input.ts'

type AddRefusal = 'incomplete' | 'not-allowed' | 'no-jurisdiction' | 'last-secretariat'
type Added = { added: number } & (
  | { ok: true; name: string }
  | { ok: false; reason: AddRefusal; faults: PersonFaults; typed: Record<string, string> }
  | {
      ok: false
      reason: 'already-there'
      /** Whom the form has been told of, so that it may be sent again. */
      seen: string
      told: string
      typed: Record<string, string>
    }
)

/** `added` counts the people added from this form: it is emptied for the next one, and only then. */
export async function addPersonAction(previous: Added | null, form: FormData): Promise<Added> {
  const added = previous?.added ?? 0
  const { actor, council } = await actingCouncil(form)
  const typed = typedIn(form)
  const input = readPerson(form)
  if (!input.ok) return { ...input, added, typed }
  const { name, email, role, jurisdictionId } = input
  const person = { name, email, role, jurisdictionId, councilId: council.id }
  const result = await addPerson(actor, person, readSeenPerson(form), new Date())
  if (!result.ok && result.reason === 'already-there') {
    const { change, there } = result
    const stands = (await getTranslations('app'))(`roles.${there.role}`)
    const { told } = await tellMeanwhile(form, { change, stands, isText: true })
    return { ok: false, reason: 'already-there', seen: writeSeenPerson(there), told, typed, added }
  }
  if (!result.ok) return { ...result, faults: {}, typed, added }
  refresh()
  return { ok: true, name, added: added + 1 }
}

export async function makeLinkAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const person = { councilId: council.id, userId: readUserId(form) }
  return makeLink(actor, { ...person, locale: await getLocale() }, new Date())
}

export async function closeAccessAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const seen = readSeenPerson(form) ?? { userId: '', revision: 0 }
  const closing = { closing: readClosing(form), reason: readReason(form) }
  const wanted = { councilId: council.id, ...seen, ...closing }
  const result = await closeAccess(actor, wanted, new Date())
  if (!result.ok && result.reason === 'changed-meanwhile')
    return tellMeanwhile(form, { change: result.change, isText: false })
  if (result.ok) refresh()
  return result
}

export async function restoreAccessAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const person = { councilId: council.id, userId: readUserId(form) }
  const result = await restoreAccess(actor, person, new Date())
  if (result.ok) refresh()
  return result
}

export async function endSessionsAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const person = { councilId: council.id, userId: readUserId(form) }
  const result = await endSessionsOf(actor, person, new Date())
  if (result.ok) refresh()
  return result
}
