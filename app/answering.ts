import { cookies } from 'next/headers'
import { cache } from 'react'
import type { Holder } from '#lib/answers/holder.ts'
import { findHolder, type LinkFound } from '#lib/answers/queries/find-holder.ts'
import { isHttps } from '#lib/auth/address.ts'
import { readId } from '#lib/councils/id.ts'
import { momentOf } from '#lib/cycles/cycle.ts'

/** Longer than any cycle takes forms: whether a link still opens is asked each time. */
const KEPT_SECONDS = 120 * 24 * 3600

/** One cookie a link, so that two pages of one browser each go on answering for their own jurisdiction. */
function cookieOf(linkId: number): string {
  return `answer-${linkId}`
}

/** A link that somebody pressed opens for this browser until it ends. */
export async function keepOpen(linkId: number, token: string): Promise<void> {
  const kept = { httpOnly: true, sameSite: 'lax', secure: isHttps(), path: '/' } as const
  ;(await cookies()).set(cookieOf(linkId), token, { ...kept, maxAge: KEPT_SECONDS })
}

export async function forgetLink(linkId: number): Promise<void> {
  ;(await cookies()).delete(cookieOf(linkId))
}

/** What became of the link in an address, for this browser; of one that it never opened it learns nothing. */
export const findOpened = cache(async (written: unknown): Promise<LinkFound> => {
  const id = readId(written)
  const token = id === null ? undefined : (await cookies()).get(cookieOf(id))?.value
  if (id === null || !token) return { state: 'unknown' }
  const found = await findHolder(token, new Date())
  return found.state !== 'unknown' && found.holder.link.id === id ? found : { state: 'unknown' }
})

/** When an act by link happens to its council. */
export function momentFor({ council }: Holder): Date {
  return momentOf(council, new Date())
}
