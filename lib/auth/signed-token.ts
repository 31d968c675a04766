import { createHmac, timingSafeEqual } from 'node:crypto'
import { getSessionCookie } from 'better-auth/cookies'

/** The token of the session in a request's cookies; null for one that was not signed here. As better-auth writes it: `token.signature`. */
export function signedToken(headers: Headers, secret: string): string | null {
  const cookie = getSessionCookie(headers) ?? ''
  const [token = '', ...rest] = cookie.split('.')
  const given = Buffer.from(rest.join('.'))
  const own = Buffer.from(createHmac('sha256', secret).update(token).digest('base64'))
  return given.length === own.length && timingSafeEqual(given, own) ? token : null
}
