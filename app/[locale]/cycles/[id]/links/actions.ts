'use server'

import { refresh } from 'next/cache'
import { getLocale } from 'next-intl/server'
import { tellMeanwhile, typedIn } from '#app/meanwhile.ts'
import { actingCouncil } from '#app/session.ts'
import { giveLink, type Issued, renewLink, revokeLink } from '#lib/answers/commands/manage-links.ts'
import { readPerson } from '#lib/answers/input.ts'
import { answerAddress } from '#lib/answers/token.ts'
import { readId, writtenRevision } from '#lib/councils/id.ts'
import { momentOf } from '#lib/cycles/cycle.ts'

/** Shows the link of one person, to be passed on; asked for again it is the same one. */
export async function giveLinkAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const typed = typedIn(form)
  const cycleId = readId(form.get('cycleId'))
  const jurisdictionId = readId(form.get('jurisdictionId'))
  const person = readPerson(form)
  if (cycleId === null || jurisdictionId === null)
    return { ok: false, reason: 'not-found', typed } as const
  if (!person) return { ok: false, reason: 'bad-person', typed } as const
  const asked = { cycleId, jurisdictionId, ...person }
  const given = await giveLink(actor, asked, momentOf(council, new Date()))
  if (!given.ok) return { ...given, typed }
  refresh()
  return shown(given)
}

/** Another link takes the place of this one, or none does. */
export async function changeLinkAction(_previous: unknown, form: FormData) {
  const { actor, council } = await actingCouncil(form)
  const linkId = readId(form.get('linkId'))
  const revision = writtenRevision.safeParse(form.get('revision'))
  if (linkId === null || !revision.success) return { ok: false, reason: 'not-found' } as const
  const seen = { linkId, revision: revision.data }
  const now = momentOf(council, new Date())
  const isRevoked = form.get('what') === 'revoke'
  const changed = await (isRevoked ? revokeLink : renewLink)(actor, seen, now)
  if (!changed.ok && changed.reason === 'changed-meanwhile')
    return tellMeanwhile(form, { change: changed.change, isText: false })
  if (!changed.ok) return changed
  refresh()
  return isIssued(changed) ? shown(changed) : ({ ok: true } as const)
}

function isIssued(changed: { ok: true } | Issued): changed is Issued {
  return 'token' in changed
}

async function shown({ link, token }: { link: { name: string }; token: string }) {
  return { ok: true, name: link.name, address: answerAddress(await getLocale(), token) } as const
}
