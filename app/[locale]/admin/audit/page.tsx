import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { ListPages } from '#app/_ui/tables/list-pages.tsx'
import { listQuery, turnIn } from '#app/_ui/tables/turn.ts'
import { openCouncil } from '#app/session.ts'
import { DENIALS_A_DAY } from '#lib/audit/commands.ts'
import { isNarrowed, readAuditFilter } from '#lib/audit/filter.ts'
import { listAuthors, listEntries } from '#lib/audit/list-entries.ts'
import { readPage } from '#lib/lists/list.ts'
import { AuditFilters } from './audit-filters.tsx'
import { AuditTable } from './audit-table.tsx'

const PATH = '/admin/audit'
const PAGE_SIZE = 50

type Props = { searchParams: Promise<Record<string, string | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('title') }
}

export default async function AuditPage({ searchParams }: Props) {
  const params = await searchParams
  const { actor, council } = await openCouncil(params.council)
  const filter = readAuditFilter(params)
  const { turn, size } = turnIn(params, PAGE_SIZE)
  const list = await listEntries(actor, council.id, filter)
  const [page, authors] = await Promise.all([
    readPage(list, turn, size),
    listAuthors(actor, council.id),
  ])
  const t = await getTranslations('audit')
  const asked = listQuery(params)
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">
        {t(isNarrowed(filter) ? 'ledeNarrowed' : 'lede', { count: page.count })}
      </p>
      <AuditFilters filter={filter} authors={authors} rows={page.rows} />
      {page.rows.length > 0 && (
        <>
          <AuditTable rows={page.rows} params={params} path={PATH} />
          <ListPages label={t('pages')} path={PATH} params={params} page={page} />
          <p className="note on-screen">
            <CsvLink
              address={`/${await getLocale()}${PATH}.csv${asked.size > 0 ? `?${asked}` : ''}`}
            >
              {t('csv')}
            </CsvLink>
          </p>
        </>
      )}
      <p className="note narrow">{t('rules', { most: DENIALS_A_DAY })}</p>
    </>
  )
}
