import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { DataTable } from '#app/_ui/tables/data-table.tsx'
import { openCouncil } from '#app/session.ts'
import { may } from '#lib/auth/actor.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { listSubmissions, type SubmissionRow } from '#lib/submissions/queries/list-submissions.ts'
import { SubmissionFilters } from './submission-filters.tsx'
import { submissionRows } from './submission-rows.ts'

type Props = { searchParams: Promise<Record<string, string | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('submissions'))('title') }
}

export default async function SubmissionsPage({ searchParams }: Props) {
  const params = await searchParams
  const { actor, council } = await openCouncil(params.council)
  const t = await getTranslations('submissions')
  const locale = await getLocale()
  const filter = readSubmissionFilter(params)
  const mayReview = may(actor, 'review', council.id)
  const found = await listSubmissions(actor, council.id, filter)
  const isFiltered = Object.values(filter).some((value) => value !== null)
  const query = new URLSearchParams(
    Object.entries(params).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
  const said = new URLSearchParams([...query].filter(([name]) => !['sort', 'page'].includes(name)))
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
      <Finding rows={found} isFiltered={isFiltered} mayReview={mayReview} />
      <SubmissionFilters
        filter={filter}
        sort={params.sort}
        isFiltered={isFiltered}
        cycles={await listCycles(actor, council.id)}
        jurisdictions={await listSeats(actor, council.id)}
      />
      {found.length > 0 && (
        <>
          <DataTable
            caption={t('caption')}
            columns={columns}
            rows={await submissionRows(found, mayReview)}
          />
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

type FindingProps = { rows: SubmissionRow[]; isFiltered: boolean; mayReview: boolean }

async function Finding({ rows, isFiltered, mayReview }: FindingProps) {
  const t = await getTranslations('submissions')
  if (rows.length === 0) return <p className="lede">{t(isFiltered ? 'noneFound' : 'none')}</p>
  const unread = rows.filter((row) => row.waits).length
  const waiting = rows.filter((row) => row.unplaced > 0).length
  return (
    <p className="lede">
      {t('finding', {
        forms: rows.length,
        members: new Set(rows.map((row) => row.jurisdiction.key)).size,
        said: rows.reduce((sum, row) => sum + row.statements, 0),
      })}{' '}
      {waiting > 0 && t('waiting', { count: waiting })}{' '}
      {mayReview && unread > 0 && (
        <>
          <Link href="/submissions?review=waiting">{t('toReview', { count: unread })}</Link>.
        </>
      )}
    </p>
  )
}
