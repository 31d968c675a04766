'use server'

import { refresh } from 'next/cache'
import { tellMeanwhile, typedIn } from '#app/meanwhile.ts'
import { actingCouncil } from '#app/session.ts'
import { readId } from '#lib/councils/id.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { addMembers, decideClaims, editMember } from '#lib/membership/commands.ts'
import { readDecision, readMember, readSeenClaim } from '#lib/membership/input.ts'
import { sayMember } from './say-member.ts'

export async function decideClaimsAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const result = await decideClaims(actor, readDecision(form), momentOf(council, new Date()))
  if (!result.ok && result.reason === 'changed-meanwhile')
    return tellMeanwhile(form, { change: result.change, isText: false })
  refresh()
  return result
}

export type MemberAnswer = {
  /** Counts the lines added from this form: it is emptied for the next one, and only then. */
  added?: number
} & (
  | { ok: true }
  | {
      ok: false
      reason:
        | 'no-name'
        | 'bad-day'
        | 'ends-first'
        | 'not-allowed'
        | 'not-found'
        | 'changed-meanwhile'
      told?: string
      typed: Record<string, string>
    }
)

export async function addMemberAction(
  previous: MemberAnswer | null,
  form: FormData,
): Promise<MemberAnswer> {
  const { actor, council } = await actingCouncil(form)
  const added = previous?.added ?? 0
  const input = readMember(form)
  if (!input.ok) return { ...input, added, typed: typedIn(form) }
  const association = readId(form.get('association')) ?? 0
  const result = await addMembers(actor, association, [input.member], momentOf(council, new Date()))
  if (!result.ok) return { ...result, added, typed: typedIn(form) }
  refresh()
  return { ok: true, added: added + 1 }
}

export async function editMemberAction(
  _previous: MemberAnswer | null,
  form: FormData,
): Promise<MemberAnswer> {
  const { actor, council } = await actingCouncil(form)
  const input = readMember(form)
  if (!input.ok) return { ...input, typed: typedIn(form) }
  const line = readSeenClaim(form.get('line')) ?? { id: 0, revision: 0 }
  const result = await editMember(actor, line, input.member, momentOf(council, new Date()))
  if (!result.ok && result.reason === 'changed-meanwhile') {
    const { name, ...days } = result.current
    const stands = `${name} · ${await sayMember(days)}`
    return tellMeanwhile(form, { change: result.change, stands, isText: true })
  }
  if (!result.ok) return { ...result, typed: typedIn(form) }
  refresh()
  return result
}
