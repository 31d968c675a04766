import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { listPlaced } from '#lib/themes/queries/list-placed.ts'
import { FoundBlock } from '../search/found-block.tsx'
import { SubmissionFilters } from '../submissions/submission-filters.tsx'
import { pageOf, StatementsFoot } from './foot.tsx'

type Props = { searchParams: Promise<Record<string, string | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('statements'))('title') }
}

export default async function StatementsPage({ searchParams }: Props) {
  const params = await searchParams
  const { actor, council } = await openCouncil(params.council)
  const t = await getTranslations('statements')
  const filter = readSubmissionFilter(params)
  const found = await listPlaced(actor, council.id, filter)
  const listed = pageOf(found, params.page)
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
      {listed.rows.map(({ row, isShown }) => (
        <FoundBlock key={row.id} statement={{ ...row, marks: [] }} isShown={isShown} />
      ))}
      {found.length > 0 && (
        <StatementsFoot path="/statements" params={params} listed={listed} csv={t('csv')} />
      )}
    </>
  )
}
