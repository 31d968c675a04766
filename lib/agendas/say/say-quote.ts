import { createTranslator } from 'use-intl/core'
import { inLanguage, type Locale } from '#lib/i18n/bilingual.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { MESSAGES } from '#lib/i18n/messages.ts'
import type { Quote } from '../quotes.ts'

/** A statement word for word, and in the reader's language where it stands. */
export type SaidQuote = {
  id: number
  text: string
  language: Locale
  jurisdiction: string
  section: string
  cycle: string
  /** the page and the line, where the file has them */
  place: string
  /** all of it in a line */
  source: string
}

export function sayQuote(quote: Quote, locale: Locale): SaidQuote {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'agendas' })
  const jurisdiction = inLanguage(quote.jurisdiction, locale)
  const section = t(`sections.${quote.section}`)
  const cycle = formatMonth(quote, locale)
  const places = [
    quote.page === null ? '' : t('page', { page: quote.page }),
    quote.line === null ? '' : t('line', { line: quote.line }),
  ].filter(Boolean)
  return {
    id: quote.id,
    text: quote.text,
    language: quote.language,
    jurisdiction,
    section,
    cycle,
    place: places.join(', '),
    source: [jurisdiction, section, cycle, ...places].join(' · '),
  }
}
