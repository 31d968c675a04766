import { getTranslations } from 'next-intl/server'
import { monthKey } from '#lib/cycles/cycle.ts'
import type { Flavour, Table } from '#lib/exports/csv.ts'
import { inLanguage, type Locale } from '#lib/i18n/bilingual.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import type { Quote } from '#lib/themes/queries/list-quotes.ts'
import { themeCode } from '#lib/themes/theme.ts'

/** Quotes as a file: each line says whose it is and where it stands in its form. */
export async function quotesTable(
  quotes: Quote[],
  locale: Locale,
  flavour: Flavour,
): Promise<Table> {
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
      cycleCell(quote.cycle, locale, flavour),
      inLanguage(quote.jurisdiction.name, locale),
      t(`sections.${quote.section}`),
      t(`languages.${quote.language}`),
      quote.page,
      quote.line,
      quote.text,
    ]),
  }
}

/** Programs read 2029-02; people read a month. */
export function cycleCell(cycle: Quote['cycle'], locale: Locale, flavour: Flavour): string {
  return flavour === 'plain' ? monthKey(cycle) : formatMonth(cycle, locale)
}
