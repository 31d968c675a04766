import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import { SortedTable, type SortedTableProps } from './sorted-table.tsx'

/**
 * A table that sorts and turns its pages by its address: `?sort=name`, `?sort=-name`, `?page=2`. Its headings are
 * links, so it works before a script has run, and a view of it can be sent to a colleague. The rows come filtered.
 */
export async function DataTable(props: SortedTableProps) {
  const { table } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ table }}>
      <SortedTable {...props} />
    </NextIntlClientProvider>
  )
}
