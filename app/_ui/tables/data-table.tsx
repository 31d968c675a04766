import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages } from 'next-intl/server'
import { compareText } from '#lib/i18n/formats.ts'
import { type Row, sortRows } from './row-order.ts'
import { SortedTable, type SortedTableProps } from './sorted-table.tsx'
import type { Params } from './turn.ts'
import { MOST_ON_PAPER, pagesOf } from './whole-list.ts'

type Props = Pick<SortedTableProps, 'caption' | 'columns'> & {
  rows: Row[]
  params: Params
  pageSize: number
}

/**
 * A table that sorts and turns its pages by its address: `?sort=name`, `?sort=-name`, `?page=2`. Its headings are
 * links, so it works before a script has run, and a view of it can be sent to a colleague. The rows come filtered; only
 * those of the page go out, or with `?print=1` what paper is to have.
 */
export async function DataTable({ rows, params, pageSize, ...table }: Props) {
  const messages = await getMessages()
  const asked = (name: string) => [params[name]].flat()[0] ?? ''
  const isForPaper = asked('print') === '1'
  const sorted = sortRows(rows, asked('sort'), compareText(await getLocale()))
  const { rows: shown, ...place } = pagesOf(sorted, {
    asked: Number(asked('page')),
    size: pageSize,
    isForPaper,
  })
  return (
    <NextIntlClientProvider messages={{ table: messages.table }}>
      <SortedTable
        {...table}
        rows={shown}
        place={{ ...place, count: rows.length, most: MOST_ON_PAPER, isForPaper }}
      />
    </NextIntlClientProvider>
  )
}
