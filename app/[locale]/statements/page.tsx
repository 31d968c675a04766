import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/csv-link.tsx'
import { TablePages } from '#app/_ui/table-pages.tsx'
import { openCouncil } from '#app/session.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { listPlaced } from '#lib/themes/queries/list-placed.ts'
import { FoundBlock } from '../search/found-block.tsx'
import { SubmissionFilters } from '../submissions/submission-filters.tsx'

type Props = { searchParams: Promise<Record<string, string | undefined>> }

const PAGE_SIZE = 25

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('statements'))('title') }
}

export default async function StatementsPage({ searchParams }: Props) {
  const params = await searchParams
  const { actor, council } = await openCouncil(params.council)
  const t = await getTranslations('statements')
  const filter = readSubmissionFilter(params)
  const found = await listPlaced(actor, council.id, filter)
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE))
  const page = Math.min(Math.max(Math.trunc(Number(params.page)) || 1, 1), pages)
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede', { count: found.length })}</p>
      <SubmissionFilters
        path="/statements"
        filter={filter}
        sort={undefined}
        isFiltered={Object.values(filter).some((value) => value !== null)}
        cycles={await listCycles(actor, council.id)}
        jurisdictions={await listSeats(actor, council.id)}
      />
      {found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((statement) => (
        <FoundBlock key={statement.id} statement={{ ...statement, marks: [] }} />
      ))}
      {found.length > 0 && <Pages params={params} page={page} pages={pages} />}
    </>
  )
}

type PagesProps = { params: Record<string, string | undefined>; page: number; pages: number }

async function Pages({ params, page, pages }: PagesProps) {
  const t = await getTranslations('statements')
  const table = await getTranslations('table')
  const asked = Object.entries(params).flatMap(([name, value]) =>
    value && name !== 'page' ? [[name, value]] : [],
  )
  return (
    <>
      <TablePages
        label={t('pages')}
        page={page}
        pages={pages}
        pageAt={(at) => `/statements?${new URLSearchParams([...asked, ['page', String(at)]])}`}
        words={{
          previous: table('previous'),
          next: table('next'),
          where: t('where', { page, pages }),
        }}
      />
      <p className="note">
        <CsvLink address={`/${await getLocale()}/statements.csv?${new URLSearchParams(asked)}`}>
          {t('csv')}
        </CsvLink>
      </p>
    </>
  )
}
