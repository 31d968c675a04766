import type { NextRequest } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { routing } from '#lib/i18n/routing.ts'

const findLanguage = createMiddleware(routing)

/** Finds the language of an address and remembers the council it names; it guards nothing. */
export function proxy(request: NextRequest) {
  const response = findLanguage(request)
  const council = request.nextUrl.searchParams.get('council')
  if (council) response.cookies.set('council', council, { sameSite: 'lax', httpOnly: true })
  return response
}

export const config = {
  // What is below a language may have a dot in its name: its `.csv` is written in that language.
  matcher: ['/((?!api|_next|.*\\..*).*)', '/(en|fr)/:path*'],
}
