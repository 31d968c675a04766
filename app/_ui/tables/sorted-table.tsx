'use client'

import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useSearchParams } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { compareText } from '#lib/i18n/formats.ts'
import { Link, usePathname } from '#lib/i18n/navigation.ts'
import { CellText } from './cell-text.tsx'
import { type Column, compareCells, EMPTY, type Row } from './row-order.ts'
import { TablePages } from './table-pages.tsx'
import { pagesOf } from './whole-list.ts'

export type SortedTableProps = {
  caption: string
  columns: Column[]
  rows: Row[]
  pageSize?: number
}

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
})
const helper = createColumnHelper<typeof features, Row>()

export function SortedTable({ caption, columns, rows, pageSize = 25 }: SortedTableProps) {
  const t = useTranslations('table')
  const locale = useLocale()
  const address = useAddress(columns)
  const definitions = useMemo(() => {
    const compare = compareText(locale)
    return helper.columns(
      columns.map(({ key, label }) =>
        helper.accessor((row) => row.cells[key] ?? EMPTY, {
          id: key,
          header: label,
          sortFn: (one, other) =>
            compareCells(one.original.cells[key], other.original.cells[key], compare),
        }),
      ),
    )
  }, [columns, locale])
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: (row) => row.id,
    state: { sorting: address.sorting },
  })
  const listed = pagesOf(table.getRowModel().rows, { asked: address.page, size: pageSize })
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
            {listed.rows.map(({ row, isShown }) => (
              <tr key={row.id} className={isShown ? undefined : 'on-paper'}>
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
          where: t('where', {
            first: (listed.page - 1) * pageSize + 1,
            last: Math.min(listed.page * pageSize, rows.length),
            count: rows.length,
          }),
        }}
        previous={listed.page > 1 ? address.pageAt(listed.page - 1) : null}
        next={listed.page < listed.pages ? address.pageAt(listed.page + 1) : null}
        isWhole={listed.isWhole}
      />
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
  const page = Number(asked.get('page'))
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
    page,
    sorting,
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
