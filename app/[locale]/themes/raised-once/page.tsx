import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { openCouncil } from '#app/session.ts'
import { may } from '#lib/auth/actor.ts'
import { monthKey } from '#lib/cycles/cycle.ts'
import { readThemeFilter } from '#lib/themes/input.ts'
import { listQuotes } from '#lib/themes/queries/list-quotes.ts'
import { listThemes } from '#lib/themes/queries/list-themes.ts'
import { Quotes } from '../[code]/quotes.tsx'
import { ThemeFilters } from '../filters.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('themes'))('once.title') }
}

export default async function RaisedOncePage({ searchParams }: Props) {
  const asked = await searchParams
  const { actor, council } = await openCouncil(asked.council)
  const t = await getTranslations('themes')
  const locale = await getLocale()
  const { section, order, cycle } = readThemeFilter(asked)
  const all = await listQuotes(actor, council.id, { themeId: null, section, order })
  const quotes = all.filter((quote) => cycle === undefined || monthKey(quote.cycle) === cycle)
  const query = new URLSearchParams(
    Object.entries({ section, order, cycle }).flatMap(([key, value]) =>
      value ? [[key, value]] : [],
    ),
  )
  const mayCurate = may(actor, 'curate', council.id)
  const others = mayCurate ? await listThemes(actor, council.id) : []
  return (
    <>
      <h1>{t('once.title')}</h1>
      <p className="lede">{t('once.lede', { count: quotes.length })}</p>
      <ThemeFilters path="/themes/raised-once" filter={{ section, order, cycle }} />
      {quotes.length > 0 && (
        <section aria-labelledby="quotes">
          <h2 id="quotes">{t('one.quotes')}</h2>
          <Quotes quotes={quotes} others={others} mayCurate={mayCurate} />
        </section>
      )}
      <p className="note">
        <CsvLink address={`/${locale}/themes/raised-once/quotes.csv?${query}`}>
          {(await getTranslations('app'))('csv')}
        </CsvLink>
      </p>
    </>
  )
}
