'use server'

import { refresh } from 'next/cache'
import { requireActor } from '#app/session.ts'
import { addMembers, decideClaims, editMember } from '#lib/membership/commands.ts'
import { readDecision, readMember } from '#lib/membership/input.ts'

/** Whoever came second sees on the page, laid anew, what the first has decided. */
export async function decideClaimsAction(form: FormData): Promise<void> {
  await decideClaims(await requireActor(), readDecision(form), new Date())
  refresh()
}

export async function addMemberAction(_previous: unknown, form: FormData) {
  const actor = await requireActor()
  const input = readMember(form)
  if (!input.ok) return input
  const association = Number(form.get('association'))
  const result = await addMembers(actor, association, [input.member], new Date())
  if (result.ok) refresh()
  return result
}

export async function editMemberAction(_previous: unknown, form: FormData) {
  const actor = await requireActor()
  const input = readMember(form)
  if (!input.ok) return input
  const result = await editMember(actor, Number(form.get('id')), input.member, new Date())
  if (result.ok) refresh()
  return result
}
