import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { openCouncil } from '#app/session.ts'
import { csvResponse, readFlavour } from '#lib/exports/csv.ts'
import { routing } from '#lib/i18n/routing.ts'
import { readThemeFilter } from '#lib/themes/input.ts'
import { readTrends } from '#lib/trends/queries.ts'
import { themesTable } from '../trends/trends-table.ts'

export async function GET(request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) return notFound()
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council') ?? undefined)
  const { section, order } = readThemeFilter(Object.fromEntries(asked))
  const trends = await readTrends(actor, council, { section, order, now: new Date() })
  const flavour = readFlavour(asked.get('csv'), locale)
  return csvResponse(await themesTable(trends, locale, flavour), 'themes', flavour)
}
