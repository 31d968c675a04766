import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { ListPages } from '#app/_ui/tables/list-pages.tsx'
import { ListTable } from '#app/_ui/tables/list-table.tsx'
import { listQuery, turnIn } from '#app/_ui/tables/turn.ts'
import { openCouncil } from '#app/session.ts'
import { may } from '#lib/auth/actor.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { readPage } from '#lib/lists/list.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import {
  type FormFigures,
  submissionsByPage,
} from '#lib/submissions/queries/submissions-by-page.ts'
import { sortedAs } from './sorted.ts'
import { SubmissionFilters } from './submission-filters.tsx'
import { submissionRows } from './submission-rows.ts'

type Props = { searchParams: Promise<Record<string, string | undefined>> }

const PAGE_SIZE = 25

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('submissions'))('title') }
}

export default async function SubmissionsPage({ searchParams }: Props) {
  const params = await searchParams
  const { actor, council } = await openCouncil(params.council)
  const t = await getTranslations('submissions')
  const table = await getTranslations('table')
  const locale = await getLocale()
  const filter = readSubmissionFilter(params)
  const mayReview = may(actor, 'review', council.id)
  const isFiltered = Object.values(filter).some((value) => value !== null)
  const [seats, cycles] = await Promise.all([
    listSeats(actor, council.id),
    listCycles(actor, council.id),
  ])
  const list = await submissionsByPage(actor, council.id, {
    filter,
    sorted: await sortedAs(params, seats),
  })
  const { turn, size } = turnIn(params, PAGE_SIZE)
  const [page, figures] = await Promise.all([readPage(list, turn, size), list.figures()])
  const query = listQuery(params)
  const said = new URLSearchParams([...query].filter(([name]) => name !== 'sort'))
  const columns = [
    { key: 'jurisdiction', label: t('jurisdiction') },
    { key: 'cycle', label: t('cycle') },
    { key: 'received', label: t('received') },
    { key: 'statements', label: t('statements'), isNumber: true },
    { key: 'language', label: t('language') },
    { key: 'version', label: t('version'), isNumber: true },
  ]
  return (
    <>
      <h1>{t('title')}</h1>
      <Finding figures={figures} isFiltered={isFiltered} mayReview={mayReview} />
      <SubmissionFilters
        filter={filter}
        sort={params.sort}
        isFiltered={isFiltered}
        cycles={cycles}
        jurisdictions={seats}
      />
      {page.rows.length > 0 && (
        <>
          <ListTable
            caption={t('caption')}
            columns={columns}
            rows={await submissionRows(page.rows, mayReview)}
            path="/submissions"
            params={params}
          />
          <ListPages label={table('pages')} path="/submissions" params={params} page={page} />
          <p className="note on-screen">
            <CsvLink address={`/${locale}/submissions.csv?${query}`}>{t('csv')}</CsvLink>
            {' · '}
            <Link href={`/statements?${said}`}>{t('toStatements')}</Link>
          </p>
        </>
      )}
      {may(actor, 'submit', council.id) && (
        <p className="actions">
          <Link href="/intake">{t('upload')}</Link>
        </p>
      )}
    </>
  )
}

type FindingProps = { figures: FormFigures; isFiltered: boolean; mayReview: boolean }

async function Finding({ figures, isFiltered, mayReview }: FindingProps) {
  const t = await getTranslations('submissions')
  const { forms, members, said, unplaced, waits } = figures
  if (forms === 0) return <p className="lede">{t(isFiltered ? 'noneFound' : 'none')}</p>
  return (
    <p className="lede">
      {t('finding', { forms, members, said })} {unplaced > 0 && t('waiting', { count: unplaced })}{' '}
      {mayReview && waits > 0 && (
        <>
          <Link href="/submissions?review=waiting">{t('toReview', { count: waits })}</Link>.
        </>
      )}
    </p>
  )
}
