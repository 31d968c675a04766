import type { Bilingual } from '#lib/i18n/bilingual.ts'

/** Permanent: what a theme is called in addresses, agendas and files, in both languages. */
export function themeCode(code: number): string {
  return `T-${String(code).padStart(2, '0')}`
}

/** @example readThemeCode('T-07') // 7 */
export function readThemeCode(written: string): number | null {
  const digits = /^t-0*([1-9]\d{0,8})$/i.exec(written)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** A name given by a person wins for ever, language by language; a theme without any goes by its code. */
export function themeName(
  theme: { code: number; givenName: { en?: string; fr?: string } },
  computed: Bilingual | null,
): Bilingual {
  const code = themeCode(theme.code)
  return {
    en: theme.givenName.en || computed?.en || code,
    fr: theme.givenName.fr || computed?.fr || code,
  }
}
