import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { TablePages } from '#app/_ui/tables/table-pages.tsx'
import { type ListPages, pagesOf } from '#app/_ui/tables/whole-list.ts'

const PAGE_SIZE = 25

/** The page that an address asks for, of all that was found. */
export function pageOf<One>(found: readonly One[], asked: string | undefined) {
  return pagesOf(found, { asked: Number(asked), size: PAGE_SIZE })
}

type Props = {
  path: '/statements' | '/search'
  params: Record<string, string | undefined>
  listed: Omit<ListPages<unknown>, 'rows'>
  csv: string
  children?: React.ReactNode
}

/** Under statements, wherever they are listed: the way to the others, and all of them as a file. */
export async function StatementsFoot({ path, params, listed, csv, children }: Props) {
  const t = await getTranslations('statements')
  const table = await getTranslations('table')
  const { page, pages, isWhole } = listed
  const asked = Object.entries(params).flatMap(([name, value]) =>
    value && name !== 'page' ? [[name, value]] : [],
  )
  return (
    <>
      <TablePages
        label={t('pages')}
        {...{ page, pages, isWhole }}
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
