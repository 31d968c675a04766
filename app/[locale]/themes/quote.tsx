import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMonth, languageTag } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { Quote } from '#lib/themes/queries/list-quotes.ts'

type Props = {
  quote: Quote
  hasCycle?: boolean
  isLead?: boolean
  children?: React.ReactNode
}

/** A statement word for word, and where it stands in the form it came in. */
export async function QuoteBlock({ quote, hasCycle, isLead, children }: Props) {
  const t = await getTranslations('themes')
  const locale = await getLocale()
  const place = t('one.place', { page: quote.page ?? 0, line: quote.line ?? 0 })
  const said = [
    inLanguage(quote.jurisdiction.name, locale),
    hasCycle ? formatMonth(quote.cycle, locale) : '',
    isLead ? '' : t(`sections.${quote.section}`),
  ]
  return (
    // The same statement stands further down once more, where its address leads.
    <blockquote id={isLead ? undefined : `s-${quote.id}`}>
      <span lang={languageTag(quote.language)}>
        {quote.context && <small>{quote.context} </small>}
        {quote.text}
      </span>
      <footer>
        {said.filter(Boolean).join(' · ')}
        {' · '}
        <Link href={`/submissions/${quote.submissionId}#s-${quote.id}`}>
          {place || t('one.source')}
        </Link>
        {quote.isDoubtful && <span className="mark"> {t('inDoubt')}</span>}
        {children}
      </footer>
    </blockquote>
  )
}
