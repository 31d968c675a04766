import { cookies, headers } from 'next/headers'
import { redirect as leadOn, notFound } from 'next/navigation'
import { after } from 'next/server'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { keepDenial } from '#lib/audit/commands.ts'
import { type Actor, type Denial, NotAllowed, within } from '#lib/auth/actor.ts'
import { doorTo, PLACE_HEADER, placeIn } from '#lib/auth/place.ts'
import { findCaller } from '#lib/auth/queries.ts'
import { type Ending, findEnding, type Lapse, listLapses } from '#lib/auth/sessions.ts'
import { type Council, isSetUp } from '#lib/councils/queries.ts'
import { type Goal, inCouncil } from '#lib/i18n/address-of-council.ts'
import { redirect } from '#lib/i18n/navigation.ts'

/** Whoever asks sees and changes nothing but what is of the council. */
export type InCouncil = { actor: Actor; council: Council }

/** What an address says after `?council=`. */
export type Named = string | string[] | null | undefined

const COOKIE = 'council'

/** One look for the frame, the page and the action of a request. What is refused meanwhile goes on record. */
const currentCaller = cache(async () => {
  const asked = await headers()
  const caller = await findCaller(asked, new Date())
  if (caller?.actor.kind !== 'person') return caller
  const { userId } = caller.actor
  const [place = '/'] = placeIn(asked.get(PLACE_HEADER)).split('?')
  // After the answer, which is the same whether it can be written down or not.
  const onDenied = (denial: Denial) =>
    after(() => keepDenial(userId, { ...denial, place }, new Date()))
  return { ...caller, actor: { ...caller.actor, onDenied } }
})

export async function currentActor(): Promise<Actor | null> {
  return (await currentCaller())?.actor ?? null
}

/** The councils that are theirs, oldest first; none for whoever is not signed in. */
export async function currentCouncils(): Promise<Council[]> {
  return (await currentCaller())?.councils ?? []
}

export async function requireActor(): Promise<Actor> {
  const actor = await currentActor()
  if (actor) return actor
  const locale = await getLocale()
  if (!(await isSetUp())) return redirect({ href: '/set-up', locale })
  return redirect({ href: doorTo(placeIn((await headers()).get(PLACE_HEADER))), locale })
}

/**
 * What nearly every page opens with: who is asking, and about which council. One that the address names is theirs, or
 * there is nothing here; an address that names none goes on where its reader last was, and says so.
 */
export async function openCouncil(named: Named): Promise<InCouncil> {
  const actor = await requireActor()
  const bound = await boundBy(named, actor)
  if (bound) return bound
  await tellLapse()
  const council = await lastCouncil()
  if (!council) return redirect({ href: '/sign-in', locale: await getLocale() })
  await nameInAddress({ actor, council })
  return inOne(actor, council)
}

/**
 * What the page of one thing opens with. The thing says its council; where the address names another one, or the
 * reader sits in none that has it, there is nothing here.
 */
export async function openIn<Found>(
  named: Named,
  find: (actor: Actor) => Promise<Found | null>,
  councilOf: (found: Found) => number,
): Promise<(InCouncil & { found: Found }) | null> {
  const actor = await requireActor()
  const bound = await boundBy(named, actor)
  const found = await find(bound?.actor ?? actor)
  if (!found) return null
  const id = councilOf(found)
  const council = bound?.council ?? (await currentCouncils()).find((own) => own.id === id)
  if (!council) return null
  if (!bound) await nameInAddress({ actor, council })
  return { ...inOne(actor, council), found }
}

/** What every action opens with: who acts, for the council of the page that showed the form, and for no other. */
export async function actingCouncil(form: FormData): Promise<InCouncil> {
  return actingIn(form.get('council'))
}

/** The same, where a page calls its action without a form. */
export async function actingIn(slug: unknown): Promise<InCouncil> {
  const actor = await requireActor()
  const councils = await currentCouncils()
  const isNamed = slug !== null && slug !== ''
  const council = isNamed ? councils.find((own) => own.slug === slug) : onlyOne(councils)
  if (council) return inOne(actor, council)
  await tellLapse()
  return notFound()
}

/** The council that the frame around a page shows; null around an address with nothing of the reader's. */
export const councilInFrame = cache(async (): Promise<Council | null> => {
  const actor = await currentActor()
  if (!actor) return null
  const named = (await ownAddress())?.searchParams.get('council')
  if (!named) return lastCouncil()
  return (await currentCouncils()).find(({ slug }) => slug === named) ?? null
})

/**
 * Why the council that this address names, or where its reader last was, is theirs no longer; null where it never was.
 */
export const currentLapse = cache(async (): Promise<Lapse | null> => {
  const actor = await currentActor()
  if (actor?.kind !== 'person') return null
  const named = (await ownAddress())?.searchParams.get('council')
  const slug = named || (await cookies()).get(COOKIE)?.value
  if (!slug) return null
  return (await listLapses(actor.userId)).find((lapse) => lapse.slug === slug) ?? null
})

/** Whether somebody is signed in who may look at something. */
export const isInside = cache(async (): Promise<boolean> => {
  return (await currentCouncils()).length > 0
})

/** Why a session that this browser still holds is none any more; null for every stranger. */
export const currentEnding = cache(async (): Promise<Ending | null> => findEnding(await headers()))

/** Goes on to another page of the same council. */
export async function leadTo(href: Goal, bound: InCouncil): Promise<never> {
  return redirect({ href: addressIn(href, bound), locale: await getLocale() })
}

/** Whoever sits in one council only needs no address to say which. */
export function addressIn(href: string, bound: InCouncil): string
export function addressIn(href: Goal, bound: InCouncil): Goal
export function addressIn(href: Goal, { actor, council }: InCouncil): Goal {
  return sitsInSeveral(actor) ? inCouncil(href, council.slug) : href
}

function onlyOne(councils: Council[]): Council | undefined {
  return councils.length === 1 ? councils[0] : undefined
}

function inOne(actor: Actor, council: Council): InCouncil {
  return { actor: within(actor, council.id), council }
}

async function boundBy(named: Named, actor: Actor): Promise<InCouncil | null> {
  if (!named || named.length === 0) return null
  const council = (await currentCouncils()).find((own) => own.slug === named)
  if (council) return inOne(actor, council)
  await tellLapse()
  return notFound()
}

/** Whoever sat there until lately learns why there is nothing for them; nobody else learns that it exists. */
async function tellLapse(): Promise<void> {
  const lapse = await currentLapse()
  if (lapse) throw new NotAllowed(`council ${lapse.slug}, ${lapse.closing}`)
}

async function lastCouncil(): Promise<Council | null> {
  const councils = await currentCouncils()
  const last = (await cookies()).get(COOKIE)?.value
  return councils.find(({ slug }) => slug === last) ?? councils[0] ?? null
}

/** With several councils every address says which, so that what is opened beside it changes nothing of this page. */
async function nameInAddress({ actor, council }: InCouncil): Promise<void> {
  const address = sitsInSeveral(actor) ? await ownAddress() : null
  if (address) leadOn(inCouncil(`${address.pathname}${address.search}`, council.slug))
}

/** What the proxy wrote down. It helps to say which council is shown; no right hangs on it. */
async function ownAddress(): Promise<URL | null> {
  const written = (await headers()).get(PLACE_HEADER)
  return written && /^\/(en|fr)\b/.test(written) ? new URL(`http://own${written}`) : null
}

function sitsInSeveral(actor: Actor): boolean {
  return actor.kind === 'person' && actor.grants.length > 1
}
