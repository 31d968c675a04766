import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { quotesTable } from '#app/[locale]/themes/quotes-table.ts'
import { openCouncil } from '#app/session.ts'
import { monthKey } from '#lib/cycles/cycle.ts'
import { csvResponse, readFlavour } from '#lib/exports/csv.ts'
import { routing } from '#lib/i18n/routing.ts'
import { readThemeFilter } from '#lib/themes/input.ts'
import { findTheme } from '#lib/themes/queries/find-theme.ts'
import { listQuotes } from '#lib/themes/queries/list-quotes.ts'
import { readThemeCode, themeCode } from '#lib/themes/theme.ts'

type Context = { params: Promise<{ locale: string; code: string }> }

export async function GET(request: Request, { params }: Context) {
  const { locale, code: written } = await params
  const code = readThemeCode(written)
  if (!hasLocale(routing.locales, locale) || code === null) return notFound()
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council') ?? undefined)
  const found = await findTheme(actor, council.id, code)
  if (!found || 'movedTo' in found) return notFound()
  const { section, order, cycle } = readThemeFilter(Object.fromEntries(asked))
  const quotes = await listQuotes(actor, council.id, { themeId: found.theme.id, section, order })
  const kept = quotes.filter((quote) => cycle === undefined || monthKey(quote.cycle) === cycle)
  const flavour = readFlavour(asked.get('csv'), locale)
  return csvResponse(await quotesTable(kept, locale, flavour), themeCode(code), flavour)
}
