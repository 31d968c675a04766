import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { TablePages } from '#app/_ui/tables/table-pages.tsx'

const PAGE_SIZE = 25

/** The page that an address asks for, of as many as hold all that was found. */
export function pageOf<One>(found: readonly One[], asked: string | undefined) {
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE))
  const page = Math.min(Math.max(Math.trunc(Number(asked)) || 1, 1), pages)
  return { page, pages, shown: found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE) }
}

type Props = {
  path: '/statements' | '/search'
  params: Record<string, string | undefined>
  page: number
  pages: number
  csv: string
  children?: React.ReactNode
}

/** Under statements, wherever they are listed: the way to the others, and all of them as a file. */
export async function StatementsFoot({ path, params, page, pages, csv, children }: Props) {
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
        pageAt={(at) => `${path}?${new URLSearchParams([...asked, ['page', String(at)]])}`}
        words={{
          previous: table('previous'),
          next: table('next'),
          where: t('where', { page, pages }),
        }}
      />
      <p className="note on-screen">
        <CsvLink address={`/${await getLocale()}${path}.csv?${new URLSearchParams(asked)}`}>
          {csv}
        </CsvLink>
        {children}
      </p>
    </>
  )
}
