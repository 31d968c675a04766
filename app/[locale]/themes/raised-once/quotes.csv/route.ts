import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { quotesTable } from '#app/[locale]/themes/quotes-table.ts'
import { openCouncil } from '#app/session.ts'
import { monthKey } from '#lib/cycles/cycle.ts'
import { csvResponse, readFlavour } from '#lib/exports/csv.ts'
import { routing } from '#lib/i18n/routing.ts'
import { readThemeFilter } from '#lib/themes/input.ts'
import { listQuotes } from '#lib/themes/queries/list-quotes.ts'

export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) return notFound()
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council') ?? undefined)
  const { section, order, cycle } = readThemeFilter(Object.fromEntries(asked))
  const quotes = await listQuotes(actor, council.id, { themeId: null, section, order })
  const kept = quotes.filter((quote) => cycle === undefined || monthKey(quote.cycle) === cycle)
  const flavour = readFlavour(asked.get('csv'), locale)
  return csvResponse(await quotesTable(kept, locale, flavour), 'raised-once', flavour)
}
