import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { ListPages } from '#app/_ui/tables/list-pages.tsx'
import { listQuery, type Params } from '#app/_ui/tables/turn.ts'
import type { Page } from '#lib/lists/list.ts'

type Props = {
  path: '/statements' | '/search'
  params: Params
  page: Page<unknown>
  csv: string
  children?: React.ReactNode
}

/** Under statements, wherever they are listed: the way to the others, and all of them as a file. */
export async function StatementsFoot({ path, params, page, csv, children }: Props) {
  const t = await getTranslations('statements')
  return (
    <>
      <ListPages label={t('pages')} path={path} params={params} page={page} />
      <p className="note on-screen">
        <CsvLink address={`/${await getLocale()}${path}.csv?${listQuery(params)}`}>{csv}</CsvLink>
        {children}
      </p>
    </>
  )
}
