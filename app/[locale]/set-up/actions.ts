'use server'

import { headers } from 'next/headers'
import { getLocale } from 'next-intl/server'
import { createSignInLink, signInWithLink } from '#lib/auth/commands.ts'
import { readToken } from '#lib/auth/input.ts'
import { setUp } from '#lib/councils/commands/set-up.ts'
import { readSetUp } from '#lib/councils/input.ts'
import { redirect } from '#lib/i18n/navigation.ts'
import { CANADA } from '#lib/jurisdictions/canada.ts'

export async function setUpAction(_previous: unknown, form: FormData) {
  const input = readSetUp(form)
  if (!input.ok) return input
  const { council, roster, person } = input
  const seats = roster === 'canada' ? CANADA : []
  const made = await setUp(readToken(form), { council: { ...council, seats }, person }, new Date())
  if (!made.ok) return made
  const locale = await getLocale()
  const link = new URL(await createSignInLink(made.email, locale))
  await signInWithLink(link.searchParams.get('token') ?? '', await headers(), new Date())
  return redirect({ href: '/cycles', locale })
}
