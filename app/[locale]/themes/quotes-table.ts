import { getTranslations } from 'next-intl/server'
import type { Table } from '#lib/exports/csv.ts'
import { inLanguage, type Locale } from '#lib/i18n/bilingual.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import type { Quote } from '#lib/themes/queries/list-quotes.ts'
import { themeCode } from '#lib/themes/theme.ts'

/** Quotes as a file: each line says whose it is and where it stands in its form. */
export async function quotesTable(quotes: Quote[], locale: Locale): Promise<Table> {
  const t = await getTranslations({ locale, namespace: 'themes' })
  return {
    columns: [
      t('code'),
      t('cycle'),
      t('jurisdiction'),
      t('section'),
      t('language'),
      t('page'),
      t('line'),
      t('text'),
    ],
    rows: quotes.map((quote) => [
      quote.themeCode === null ? t('once.title') : themeCode(quote.themeCode),
      formatMonth(quote.cycle, locale),
      inLanguage(quote.jurisdiction.name, locale),
      t(`sections.${quote.section}`),
      t(`languages.${quote.language}`),
      quote.page,
      quote.line,
      quote.text,
    ]),
  }
}
