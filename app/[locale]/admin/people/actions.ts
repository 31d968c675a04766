'use server'

import { refresh } from 'next/cache'
import { getLocale } from 'next-intl/server'
import { requireActor } from '#app/session.ts'
import { addPerson } from '#lib/councils/commands/add-person.ts'
import { makeLink } from '#lib/councils/commands/make-link.ts'
import { removePerson } from '#lib/councils/commands/remove-person.ts'
import { type PersonFaults, readCouncilId, readPerson, readUserId } from '#lib/councils/input.ts'

type AddRefusal = 'incomplete' | 'not-allowed' | 'no-jurisdiction' | 'last-secretariat'
type Added =
  | { ok: true; added: number; name: string }
  | { ok: false; added: number; reason: AddRefusal; faults: PersonFaults }

/** `added` counts the people added from this form: it is emptied for the next one, and only then. */
export async function addPersonAction(previous: Added | null, form: FormData): Promise<Added> {
  const added = previous?.added ?? 0
  const actor = await requireActor()
  const input = readPerson(form)
  if (!input.ok) return { ...input, added }
  const { name, email, role, jurisdictionId } = input
  const person = { name, email, role, jurisdictionId, councilId: readCouncilId(form) }
  const result = await addPerson(actor, person, new Date())
  if (!result.ok) return { ...result, faults: {}, added }
  refresh()
  return { ok: true, name, added: added + 1 }
}

export async function makeLinkAction(_previous: unknown, form: FormData) {
  const actor = await requireActor()
  const person = { councilId: readCouncilId(form), userId: readUserId(form) }
  return makeLink(actor, { ...person, locale: await getLocale() }, new Date())
}

export async function removePersonAction(_previous: unknown, form: FormData) {
  const actor = await requireActor()
  const person = { councilId: readCouncilId(form), userId: readUserId(form) }
  const result = await removePerson(actor, person, new Date())
  if (result.ok) refresh()
  return result
}
