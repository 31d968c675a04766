'use client'

import { useSearchParams } from 'next/navigation'
import { useLocale } from 'next-intl'
import { getPathname, usePathname } from '#lib/i18n/navigation.ts'

const OTHER = {
  en: { locale: 'fr', tag: 'fr-CA', name: 'Français' },
  fr: { locale: 'en', tag: 'en-CA', name: 'English' },
} as const

/**
 * Same page, same filters, the other language; each language is named in its own. A link of the browser's own: the
 * router would take the whole document away, title first, before it puts the other one there.
 */
export function LanguageSwitch() {
  const { locale, tag, name } = OTHER[useLocale()]
  const path = getPathname({ href: usePathname(), locale })
  const filters = useSearchParams().toString()
  return (
    <a className="language" href={filters ? `${path}?${filters}` : path} lang={tag} hrefLang={tag}>
      {name}
    </a>
  )
}
