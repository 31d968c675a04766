import { routing } from '#lib/i18n/routing.ts'

/** Where the proxy writes down which address was asked for: a page is not told its own. */
export const PLACE_HEADER = 'x-place'

const HERE = 'http://here.invalid'
const LONGEST = 2000
const LANGUAGE = new RegExp(`^/(${routing.locales.join('|')})(?=/|$)`)

/**
 * A place of this site, without its language, from what an address or a form says; `/` for whatever is none. A page that
 * only signs in or sets up is no place to come back to.
 * @example placeIn('/fr/themes?cycle=3') // '/themes?cycle=3'
 */
export function placeIn(written: string | null | undefined): string {
  if (!written || written.length > LONGEST || !/^\/(?![/\\])/.test(written)) return '/'
  if (!URL.canParse(written, HERE)) return '/'
  const { origin, pathname, search } = new URL(written, HERE)
  const place = pathname.replace(LANGUAGE, '')
  if (origin !== HERE || !/^\/(?![/\\])/.test(place) || /^\/(sign-in|set-up|api)(\/|$)/.test(place))
    return place === '' && origin === HERE ? `/${search}` : '/'
  return `${place}${search}`
}

/** Whether a browser would save what is there rather than show it: nobody lands on a file. */
export function isFile(place: string): boolean {
  return /^[^?]*(\.[a-z]+|\/documents\/[^/?]+)(\?|$)/.test(place)
}

/** What is added to the address of the door so that it leads back; nothing for the first page. */
export function backTo(place: string): { back?: string } {
  return place === '/' ? {} : { back: place }
}

/** The door that leads back to a place, without a language. */
export function doorTo(place: string): string {
  const asked = new URLSearchParams(backTo(place))
  return asked.size > 0 ? `/sign-in?${asked}` : '/sign-in'
}
