import type { Locale } from '#lib/i18n/bilingual.ts'
import { clientOf, readTrust, wayOf } from '#lib/operation/arrival.ts'
import { logError } from '#lib/operation/log.ts'
import { linkAddress } from './address.ts'
import { auth, handover } from './auth.ts'
import { isWithinLimits } from './limits.ts'
import { findLinkState, type LinkState, markUsed, rememberLink } from './links.ts'
import { deliverLink } from './mail.ts'
import { isOfTheInstallation } from './queries.ts'

/** A link that signs one person in, once. For the terminal and the secretariat's people page. */
export async function createSignInLink(email: string, locale: Locale): Promise<string> {
  return linkAddress(await createToken(email), locale)
}

/**
 * Whether a link may be asked for now. Nothing here looks whether the address is known, so that neither the answer nor
 * the time it takes tells who has an account.
 */
export async function requestSignInLink(
  email: string,
  from: Headers,
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: 'too-many' }> {
  const trust = readTrust(process.env.TRUSTED_PROXIES)
  const client = trust && clientOf(wayOf(from), trust)
  return (await isWithinLimits(email, client, now))
    ? { ok: true }
    : { ok: false, reason: 'too-many' }
}

/** Mails a link to somebody of this installation, and to nobody else. For after the answer; the log says what failed. */
export async function sendSignInLink(email: string, locale: Locale, place: string): Promise<void> {
  try {
    if (!(await isOfTheInstallation(email))) return
    const link = linkAddress(await createToken(email), locale, place)
    await deliverLink(email, link, locale)
  } catch (error) {
    logError('sign-in-link-not-sent', error)
  }
}

async function createToken(email: string): Promise<string> {
  const waiting: { token: string | null } = { token: null }
  const { api } = await auth()
  await handover.run(waiting, () =>
    api.signInMagicLink({ body: { email }, headers: new Headers() }),
  )
  if (waiting.token === null) throw new Error('better-auth made no token')
  await rememberLink(waiting.token, email, new Date())
  return waiting.token
}

/** Uses a link up: sets the session's cookie, or says what became of the link. */
export async function signInWithLink(
  token: string,
  headers: Headers,
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: Exclude<LinkState['state'], 'good'> }> {
  const { api } = await auth()
  try {
    await api.magicLinkVerify({ query: { token }, headers })
    await markUsed(token, now)
    return { ok: true }
  } catch (error) {
    // better-auth answers a bad token by a redirect that it throws.
    if (!(error instanceof Error && 'status' in error && error.status === 'FOUND')) throw error
    const { state } = await findLinkState(token, now)
    return { ok: false, reason: state === 'good' ? 'unknown' : state }
  }
}

export async function signOut(headers: Headers): Promise<void> {
  await (await auth()).api.signOut({ headers })
}
