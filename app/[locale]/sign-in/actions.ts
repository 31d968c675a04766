'use server'

import { headers } from 'next/headers'
import { after } from 'next/server'
import { getLocale } from 'next-intl/server'
import { requestSignInLink, sendSignInLink, signInWithLink, signOut } from '#lib/auth/commands.ts'
import { readEmail, readToken } from '#lib/auth/input.ts'
import { redirect } from '#lib/i18n/navigation.ts'

export async function requestLinkAction(_previous: unknown, form: FormData) {
  const input = readEmail(form)
  if (!input.ok) return input
  const locale = await getLocale()
  const answer = await requestSignInLink(input.email, await headers(), new Date())
  // After the answer, which therefore takes as long for somebody known as for a stranger.
  if (answer.ok) after(() => sendSignInLink(input.email, locale, '/'))
  return answer
}

export async function useLinkAction(_previous: unknown, form: FormData) {
  const result = await signInWithLink(readToken(form), await headers())
  if (!result.ok) return result
  return redirect({ href: '/', locale: await getLocale() })
}

export async function signOutAction() {
  await signOut(await headers())
  redirect({ href: '/sign-in', locale: await getLocale() })
}
