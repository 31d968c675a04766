'use server'

import { refresh } from 'next/cache'
import { requireActor } from '#app/session.ts'
import { addMembers, decideFigure, decideMember, editMember } from '#lib/membership/commands.ts'
import { readMember, readVerdict } from '#lib/membership/input.ts'

export async function decideFigureAction(form: FormData): Promise<void> {
  await decideFigure(await requireActor(), readVerdict(form), new Date())
  refresh()
}

export async function decideMemberAction(form: FormData): Promise<void> {
  await decideMember(await requireActor(), readVerdict(form), new Date())
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
