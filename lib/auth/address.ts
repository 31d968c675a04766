import type { Locale } from '#lib/i18n/bilingual.ts'

export function baseAddress(): string {
  return process.env.BASE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`
}

export function linkAddress(token: string, locale: Locale): string {
  return `${baseAddress()}/${locale}/sign-in/link?token=${token}`
}
