import { getLocale } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { listAssociations } from '#lib/membership/queries.ts'

/** What both tables of this page start from: who asks, about which association, in which language. */
export async function openAssociation(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const associations = await listAssociations(actor, council.id)
  const named = associations.find(({ key }) => key === asked.get('association'))
  return {
    actor,
    council,
    association: named ?? associations[0] ?? null,
    locale: await getLocale(),
  }
}
