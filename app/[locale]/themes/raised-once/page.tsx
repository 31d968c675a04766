import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { ListPages } from '#app/_ui/tables/list-pages.tsx'
import { listQuery, turnIn } from '#app/_ui/tables/turn.ts'
import { openCouncil } from '#app/session.ts'
import { may } from '#lib/auth/actor.ts'
import { readPage } from '#lib/lists/list.ts'
import { readMonth } from '#lib/submissions/filter.ts'
import { readThemeFilter } from '#lib/themes/input.ts'
import { quotesByPage } from '#lib/themes/queries/list-quotes.ts'
import { listNamed } from '#lib/trends/read-counts.ts'
import { Quotes } from '../[code]/quotes.tsx'
import { ThemeFilters } from '../filters.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const PAGE_SIZE = 20

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('themes'))('once.title') }
}

export default async function RaisedOncePage({ searchParams }: Props) {
  const asked = await searchParams
  const { actor, council } = await openCouncil(asked.council)
  const t = await getTranslations('themes')
  const locale = await getLocale()
  const filter = readThemeFilter(asked)
  const { turn, size } = turnIn(asked, PAGE_SIZE)
  const shelf = { ...filter, month: readMonth(filter.cycle ?? null), themeId: null }
  const page = await readPage(await quotesByPage(actor, council.id, shelf), turn, size)
  const mayCurate = may(actor, 'curate', council.id)
  const themes = mayCurate ? await listNamed(actor, council.id) : null
  return (
    <>
      <h1>{t('once.title')}</h1>
      <p className="lede">{t('once.lede', { count: page.count })}</p>
      <ThemeFilters path="/themes/raised-once" filter={filter} />
      {page.count > 0 && (
        <section aria-labelledby="quotes">
          <h2 id="quotes">{t('one.quotes')}</h2>
          <Quotes quotes={page.rows} themes={themes} />
          <ListPages
            label={t('one.pages')}
            path="/themes/raised-once"
            params={asked}
            page={page}
            anchor="quotes"
          />
        </section>
      )}
      <p className="note">
        <CsvLink address={`/${locale}/themes/raised-once/quotes.csv?${listQuery(asked)}`}>
          {(await getTranslations('app'))('csv')}
        </CsvLink>
      </p>
    </>
  )
}
