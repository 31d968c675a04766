import { getTranslations } from 'next-intl/server'
import { DataTable } from '#app/_ui/tables/data-table.tsx'
import type { MadeRow, Trends } from '#lib/trends/queries.ts'
import { shownOf } from './all-themes.tsx'
import { madeOfRows } from './made-of-rows.ts'

type Props = { trends: Trends<MadeRow>; asked: Record<string, string | string[] | undefined> }

/**
 * Who raised each theme, since when, where in the form and in which language: a line each of those the page shows, sorted
 * as one likes.
 */
export async function MadeOf({ trends, asked }: Props) {
  const t = await getTranslations('themes')
  const columns = [
    { key: 'theme', label: t('theme') },
    { key: 'jurisdictions', label: t('jurisdictions'), isNumber: true },
    { key: 'statements', label: t('statements'), isNumber: true },
    { key: 'trend', label: t('trend') },
    { key: 'since', label: t('made.since') },
    { key: 'sections', label: t('made.sections') },
    { key: 'languages', label: t('made.languages') },
  ]
  const { from, last } = shownOf(asked, trends.rows.length)
  const rows = trends.rows.slice(from - 1, last)
  return (
    <section aria-labelledby="made-of">
      <h2 id="made-of">{t('made.title')}</h2>
      <DataTable
        caption={t('made.caption')}
        columns={columns}
        rows={await madeOfRows({ ...trends, rows })}
        pageSize={rows.length}
      />
    </section>
  )
}
