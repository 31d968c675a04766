import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { turnIn } from '#app/_ui/tables/turn.ts'
import { openCouncil } from '#app/session.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import { readPage } from '#lib/lists/list.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { listPlaced } from '#lib/themes/queries/list-placed.ts'
import { FoundBlock } from '../search/found-block.tsx'
import { SubmissionFilters } from '../submissions/submission-filters.tsx'
import { StatementsFoot } from './foot.tsx'

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
  const { turn, size } = turnIn(params, PAGE_SIZE)
  const [page, cycles, seats] = await Promise.all([
    listPlaced(actor, council.id, filter).then((list) => readPage(list, turn, size)),
    listCycles(actor, council.id),
    listSeats(actor, council.id),
  ])
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede', { count: page.count })}</p>
      <SubmissionFilters
        path="/statements"
        filter={filter}
        sort={undefined}
        isFiltered={Object.values(filter).some((value) => value !== null)}
        cycles={cycles}
        jurisdictions={seats}
      />
      {page.rows.map((row) => (
        <FoundBlock key={row.id} statement={row} />
      ))}
      {page.rows.length > 0 && (
        <StatementsFoot path="/statements" params={params} page={page} csv={t('csv')} />
      )}
    </>
  )
}
