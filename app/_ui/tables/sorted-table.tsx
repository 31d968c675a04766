'use client'

import {
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Link, usePathname } from '#lib/i18n/navigation.ts'
import { CellText } from './cell-text.tsx'
import { type Column, EMPTY, type Row } from './row-order.ts'
import { TablePages } from './table-pages.tsx'

export type SortedTableProps = {
  caption: string
  columns: Column[]
  /** those of the page, in its order */
  rows: Row[]
  place: TablePlace
}

/** Which page of how many, and which rows of how many it holds. */
type TablePlace = {
  page: number
  pages: number
  first: number
  last: number
  count: number
  /** as many go on paper at a time */
  most: number
  isForPaper: boolean
}

const features = tableFeatures({ rowSortingFeature })
const helper = createColumnHelper<typeof features, Row>()

export function SortedTable({ caption, columns, rows, place }: SortedTableProps) {
  const t = useTranslations('table')
  const address = useAddress(columns)
  const definitions = useMemo(
    () =>
      helper.columns(
        columns.map(({ key, label }) =>
          helper.accessor((row) => row.cells[key] ?? EMPTY, { id: key, header: label }),
        ),
      ),
    [columns],
  )
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: (row) => row.id,
    // The server has sorted them: it knows the rows of the other pages.
    manualSorting: true,
    state: { sorting: address.sorting },
  })
  const { page, pages, first, last, count, most, isForPaper } = place
  const isNumber = (key: string) => columns.find((column) => column.key === key)?.isNumber
  return (
    <>
      <div className="scroll">
        <table className="ruled">
          <caption>{caption}</caption>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map(({ id, column }) => (
                  <th
                    key={id}
                    scope="col"
                    className={isNumber(id) ? 'number' : undefined}
                    aria-sort={ariaSort(column.getIsSorted())}
                  >
                    <Link href={address.sortedBy(id)} scroll={false} className="sort">
                      {columns.find(({ key }) => key === id)?.label}
                      <span aria-hidden="true">{arrow(column.getIsSorted())}</span>
                    </Link>
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {table.getRowModel().rows.map((row) => (
              <tr key={row.id}>
                {row.getAllCells().map((cell) => (
                  <td key={cell.id} className={isNumber(cell.column.id) ? 'number' : undefined}>
                    <CellText cell={row.original.cells[cell.column.id] ?? EMPTY} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TablePages
        label={t('pages')}
        words={{
          previous: t('previous'),
          next: t('next'),
          where: t('where', { first, last, count }),
        }}
        previous={page > 1 ? address.pageAt(page - 1) : null}
        next={page < pages ? address.pageAt(page + 1) : null}
      >
        {!isForPaper && (
          <Link href={address.forPaper} prefetch={false} rel="nofollow">
            {count <= most ? t('wholeToPrint') : t('longToPrint', { most })}
          </Link>
        )}
      </TablePages>
    </>
  )
}

/** The order and the page that the address asks for, and the addresses of the others. */
function useAddress(columns: Column[]) {
  const path = usePathname()
  const asked = useSearchParams()
  const sort = asked.get('sort') ?? ''
  const key = sort.replace(/^-/, '')
  const isKnown = columns.some((column) => column.key === key)
  const sorting = useMemo(
    () => (isKnown ? [{ id: key, desc: sort.startsWith('-') }] : []),
    [isKnown, key, sort],
  )
  const withParams = (changed: Record<string, string>) => {
    const params = new URLSearchParams(asked)
    for (const [name, value] of Object.entries(changed))
      value ? params.set(name, value) : params.delete(name)
    return params.size > 0 ? `${path}?${params}` : path
  }
  return {
    sorting,
    forPaper: withParams({ print: '1', page: '' }),
    sortedBy: (id: string) => withParams({ sort: sort === id ? `-${id}` : id, page: '' }),
    pageAt: (number: number) => withParams({ page: number > 1 ? String(number) : '' }),
  }
}

function ariaSort(sorted: false | 'asc' | 'desc'): 'none' | 'ascending' | 'descending' {
  if (!sorted) return 'none'
  return sorted === 'asc' ? 'ascending' : 'descending'
}

function arrow(sorted: false | 'asc' | 'desc'): string {
  if (!sorted) return ''
  return sorted === 'asc' ? ' ↑' : ' ↓'
}
