'use server'

import { headers } from 'next/headers'
import { after } from 'next/server'
import { getLocale } from 'next-intl/server'
import { currentActor } from '#app/session.ts'
import { requestSignInLink, sendSignInLink, signInWithLink, signOut } from '#lib/auth/commands.ts'
import { readEmail, readPlace, readToken } from '#lib/auth/input.ts'
import { doorTo, isFile } from '#lib/auth/place.ts'
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

export async function useLinkAction(_previous: unknown, form: FormData) {
  const result = await signInWithLink(readToken(form), await headers())
  // Whoever is signed in already needs no link to go on.
  if (!result.ok && !(await currentActor())) return result
  const place = readPlace(form)
  return redirect({ href: isFile(place) ? doorTo(place) : place, locale: await getLocale() })
}

export async function signOutAction() {
  await signOut(await headers())
  redirect({ href: '/sign-in', locale: await getLocale() })
}
