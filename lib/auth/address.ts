import type { Locale } from '#lib/i18n/bilingual.ts'
import { backTo } from './place.ts'

/** What is set to nothing is not set: that is how a unit file or a container leaves a setting out. */
export function baseAddress(): string {
  return process.env.BASE_URL || `http://localhost:${process.env.PORT || 3000}`
}

/** Under https no cookie goes out on an open line. */
export function isHttps(): boolean {
  return baseAddress().startsWith('https:')
}

/** Where a link signs in, and the place of this site it then leads to. */
export function linkAddress(token: string, locale: Locale, place = '/'): string {
  const asked = new URLSearchParams({ token, ...backTo(place) })
  return `${baseAddress()}/${locale}/sign-in/link?${asked}`
}
