import { NextRequest } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { isHttps } from '#lib/auth/address.ts'
import { PLACE_HEADER } from '#lib/auth/place.ts'
import { routing } from '#lib/i18n/routing.ts'

const findLanguage = createMiddleware({ ...routing, localeCookie: { secure: isHttps() } })
const POLICY = 'Content-Security-Policy'
const FILE = /^\/(en|fr)\/(documents\/[^/]+|.*\.(csv|xlsx))$/

/** Finds the language of an address, remembers the council it names and says which scripts are ours; it guards nothing. */
export function proxy(request: NextRequest) {
  const policy = policyWith(crypto.randomUUID())
  const headers = new Headers(request.headers)
  // Next reads the nonce in the request's header and puts it on its own scripts.
  headers.set(POLICY, policy)
  // Where whoever is asked to sign in first comes back to.
  headers.set(PLACE_HEADER, `${request.nextUrl.pathname}${request.nextUrl.search}`)
  const response = findLanguage(new NextRequest(request, { headers }))
  // Files keep the policy that next.config.js gives them.
  if (!FILE.test(request.nextUrl.pathname)) response.headers.set(POLICY, policy)
  const council = request.nextUrl.searchParams.get('council')
  if (council)
    response.cookies.set('council', council, { sameSite: 'lax', httpOnly: true, secure: isHttps() })
  return response
}

/** A form may hold anything; whatever it holds, only our own scripts run and nothing leaves. */
function policyWith(nonce: string): string {
  // React rebuilds the server's stacks with eval while developing.
  const dev = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev}`,
    `style-src-elem 'self' 'nonce-${nonce}'${dev && " 'unsafe-inline'"}`,
    // Charts and bars are as long as a style attribute says.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export const config = {
  // What is below a language may have a dot in its name: its `.csv` is written in that language.
  matcher: ['/((?!api|_next|.*\\..*).*)', '/(en|fr)/:path*'],
}
