import createMiddleware from 'next-intl/middleware'
import { routing } from '#lib/i18n/routing.ts'

/** Finds the language of an address; it guards nothing. */
export const proxy = createMiddleware(routing)

export const config = {
  matcher: ['/((?!api|_next|.*\\..*).*)'],
}
