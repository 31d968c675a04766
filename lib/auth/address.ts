import type { Locale } from '#lib/i18n/bilingual.ts'
import { backTo } from './place.ts'

export function baseAddress(): string {
  return process.env.BASE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`
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
