import { cookies, headers } from 'next/headers'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import type { Actor } from '#lib/auth/actor.ts'
import { doorTo, PLACE_HEADER, placeIn } from '#lib/auth/place.ts'
import { findActor } from '#lib/auth/queries.ts'
import { type Council, isSetUp, listCouncils } from '#lib/councils/queries.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { redirect } from '#lib/i18n/navigation.ts'

export const COUNCIL_COOKIE = 'council'

export const currentActor = cache(async (): Promise<Actor | null> => findActor(await headers()))

export async function requireActor(): Promise<Actor> {
  const actor = await currentActor()
  if (actor) return actor
  const locale = await getLocale()
  if (!(await isSetUp())) return redirect({ href: '/set-up', locale })
  return redirect({ href: doorTo(placeIn((await headers()).get(PLACE_HEADER))), locale })
}

/** The council this reader is looking at: the one named in the address, else the last one chosen. */
export const currentCouncil = cache(async (named?: string): Promise<Council | null> => {
  const actor = await currentActor()
  if (!actor) return null
  const councils = await listCouncils(actor)
  const chosen = named ?? (await cookies()).get(COUNCIL_COOKIE)?.value
  return councils.find((council) => council.slug === chosen) ?? councils[0] ?? null
})

/** Now, as the council the reader looks at lives it: what people do is dated by its calendar. */
export async function councilMoment(): Promise<Date> {
  const council = await currentCouncil()
  return momentOf({ livesOn: council?.livesOn ?? null }, new Date())
}

/** What nearly every page opens with: who is asking, and about which council. */
export async function openCouncil(named?: string): Promise<{ actor: Actor; council: Council }> {
  const actor = await requireActor()
  const council = await currentCouncil(named)
  if (council) return { actor, council }
  return redirect({ href: '/sign-in', locale: await getLocale() })
}
