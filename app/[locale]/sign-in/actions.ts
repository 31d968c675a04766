'use server'

import { headers } from 'next/headers'
import { after } from 'next/server'
import { getLocale } from 'next-intl/server'
import { requireActor } from '#app/session.ts'
import { requestSignInLink, sendSignInLink, signInWithLink, signOut } from '#lib/auth/commands.ts'
import { readEmail, readPlace, readToken } from '#lib/auth/input.ts'
import { backTo, doorTo, isFile } from '#lib/auth/place.ts'
import { signOutEverywhere } from '#lib/councils/commands/end-sessions.ts'
import { redirect } from '#lib/i18n/navigation.ts'

export async function requestLinkAction(_previous: unknown, form: FormData) {
  const input = readEmail(form)
  if (!input.ok) return input
  const locale = await getLocale()
  const answer = await requestSignInLink(input.email, await headers(), new Date())
  // After the answer, which therefore takes as long for somebody known as for a stranger.
  if (answer.ok) after(() => sendSignInLink(input.email, locale, readPlace(form)))
  return answer
}

/** A link that is no longer good says so at its own address. */
export async function useLinkAction(_previous: unknown, form: FormData) {
  const locale = await getLocale()
  const token = readToken(form)
  const place = readPlace(form)
  const { ok } = await signInWithLink(token, await headers(), new Date())
  if (!ok) {
    const asked = new URLSearchParams({ token, ...backTo(place) })
    return redirect({ href: `/sign-in/link?${asked}`, locale })
  }
  return redirect({ href: isFile(place) ? doorTo(place) : place, locale })
}

export async function signOutAction() {
  await signOut(await headers())
  redirect({ href: '/sign-in', locale: await getLocale() })
}

/** The cookie stays: by it the door says what happened, here and on every other machine. */
export async function signOutEverywhereAction() {
  await signOutEverywhere(await requireActor(), new Date())
  redirect({ href: '/sign-in', locale: await getLocale() })
}
