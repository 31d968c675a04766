import type { Locale } from '#lib/i18n/bilingual.ts'
import { baseAddress, linkAddress } from './address.ts'
import { auth, handover } from './auth.ts'

/** A link that signs one person in, once. For the terminal and the secretariat's people page. */
export async function createSignInLink(email: string, locale: Locale): Promise<string> {
  const waiting: { token: string | null } = { token: null }
  const { api } = await auth()
  await handover.run(waiting, () =>
    api.signInMagicLink({ body: { email }, headers: new Headers() }),
  )
  if (waiting.token === null) throw new Error('better-auth made no token')
  return linkAddress(waiting.token, locale)
}

/**
 * Sends a link to whoever asks by e-mail. The answer is the same whether or not the address is
 * known, so that nobody can learn who has an account.
 */
export async function requestSignInLink(
  email: string,
  locale: Locale,
  from: Headers,
): Promise<{ ok: true } | { ok: false; reason: 'too-many' }> {
  const headers = new Headers({ 'content-type': 'application/json', origin: baseAddress() })
  const client = from.get('x-forwarded-for')
  if (client) headers.set('x-forwarded-for', client)
  const request = new Request(`${baseAddress()}/api/auth/sign-in/magic-link`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, metadata: { locale } }),
  })
  const response = await (await auth()).handler(request)
  return response.status === 429 ? { ok: false, reason: 'too-many' } : { ok: true }
}

/** Uses a link up: sets the session's cookie, or says that the link is no longer good. */
export async function signInWithLink(
  token: string,
  headers: Headers,
): Promise<{ ok: true } | { ok: false; reason: 'link-used' }> {
  const { api } = await auth()
  try {
    await api.magicLinkVerify({ query: { token }, headers })
    return { ok: true }
  } catch (error) {
    // better-auth answers a bad token by a redirect that it throws.
    if (error instanceof Error && 'status' in error && error.status === 'FOUND')
      return { ok: false, reason: 'link-used' }
    throw error
  }
}

export async function signOut(headers: Headers): Promise<void> {
  await (await auth()).api.signOut({ headers })
}
