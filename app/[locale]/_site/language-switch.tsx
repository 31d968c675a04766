'use client'

import { useSearchParams } from 'next/navigation'
import { useLocale } from 'next-intl'
import { Link, usePathname } from '#lib/i18n/navigation.ts'

const OTHER = {
  en: { locale: 'fr', tag: 'fr-CA', name: 'Français' },
  fr: { locale: 'en', tag: 'en-CA', name: 'English' },
} as const

/** Same page, same filters, the other language; each language is named in its own. */
export function LanguageSwitch() {
  const other = OTHER[useLocale()]
  const filters = Object.fromEntries(useSearchParams())
  return (
    <Link
      className="language"
      href={{ pathname: usePathname(), query: filters }}
      locale={other.locale}
      lang={other.tag}
      hrefLang={other.tag}
      prefetch={false}
    >
      {other.name}
    </Link>
  )
}
