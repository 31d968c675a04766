import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { turnIn } from '#app/_ui/tables/turn.ts'
import { openCouncil } from '#app/session.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import { countWords } from '#lib/i18n/count-words.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { beforeStop, quoted } from '#lib/i18n/quotation.ts'
import { readPage } from '#lib/lists/list.ts'
import { readSearch } from '#lib/themes/input.ts'
import { type Counts, searchStatements } from '#lib/themes/queries/search-statements.ts'
import { StatementsFoot } from '../statements/foot.tsx'
import { SubmissionFilters } from '../submissions/submission-filters.tsx'
import { FoundBlock } from './found-block.tsx'
import { InOtherWords } from './in-other-words.tsx'
import styles from './search.module.css'

type Props = { searchParams: Promise<Record<string, string | undefined>> }

const PAGE_SIZE = 25

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('search'))('title') }
}

export default async function SearchPage({ searchParams }: Props) {
  const params = await searchParams
  const { actor, council } = await openCouncil(params.council)
  const t = await getTranslations('search')
  const app = await getTranslations('app')
  const { query, filter } = readSearch(params)
  const search = await searchStatements(actor, council.id, { query, filter })
  const { turn, size } = turnIn(params, PAGE_SIZE)
  const [page, counts, cycles, seats] = await Promise.all([
    readPage(search.list, turn, size),
    search.counts(),
    listCycles(actor, council.id),
    listSeats(actor, council.id),
  ])
  const found = page.rows.map((row) => ({ row, marks: search.marksOf(row) }))
  return (
    <>
      <h1>{t('title')}</h1>
      <search>
        <SubmissionFilters
          path="/search"
          submit={t('submit')}
          filter={filter}
          sort={undefined}
          isFiltered={Object.values(filter).some((value) => value !== null)}
          cycles={cycles}
          jurisdictions={seats}
        >
          <label className={styles.query}>
            {t('query')}
            <input type="search" name="q" defaultValue={query} maxLength={200} key={query} />
          </label>
        </SubmissionFilters>
      </search>
      <Finding query={query} {...counts} />
      {found
        .filter(({ row }) => row.isLiteral)
        .map(({ row, marks }) => (
          <FoundBlock key={row.id} statement={row} marks={marks} />
        ))}
      <InOtherWords found={found.filter(({ row }) => !row.isLiteral)} parts={search.parts} />
      {found.length > 0 && (
        <StatementsFoot path="/search" params={params} page={page} csv={app('csv')}>
          {' · '}
          <Link href="/statements">{t('toStatements')}</Link>
        </StatementsFoot>
      )}
    </>
  )
}

async function Finding({ query, count, literal }: Counts & { query: string }) {
  const t = await getTranslations('search')
  const locale = await getLocale()
  if (query === '') return <p className="lede">{t('hint')}</p>
  const words = countWords(await getTranslations('numbers'), locale)
  return (
    <p className="lede" role="status">
      {t('finding', {
        count,
        literal,
        otherwise: count - literal,
        literalWord: words.pair(literal, count, 'm').count,
        otherwiseWord: words.pair(count - literal, count, 'm').count,
        query: beforeStop(quoted(query, locale)),
      })}
    </p>
  )
}
