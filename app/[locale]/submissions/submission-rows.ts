import { getLocale, getTranslations } from 'next-intl/server'
import type { Row } from '#app/_ui/tables/row-order.ts'
import { dayOf } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatDay, formatMonth } from '#lib/i18n/formats.ts'
import type { SubmissionRow } from '#lib/submissions/queries/list-submissions.ts'

type Words = Awaited<ReturnType<typeof getTranslations<'submissions'>>>

/** The rows of the page, and what its CSV is sorted by. */
export async function submissionRows(
  rows: readonly SubmissionRow[],
  mayReview: boolean,
): Promise<Row[]> {
  const t = await getTranslations('submissions')
  const locale = await getLocale()
  return rows.map((row) => ({
    id: String(row.id),
    cells: {
      jurisdiction: {
        text: inLanguage(row.jurisdiction.name, locale),
        href: `/submissions/${row.id}`,
        mark: marksOf(row, mayReview, t),
      },
      cycle: {
        text: formatMonth(row.cycle, locale),
        sort: row.cycle.year * 12 + row.cycle.month,
      },
      received: {
        text: formatDay(dayOf(row.receivedAt), locale),
        sort: row.receivedAt.getTime(),
      },
      statements: row.hasNothingToReport
        ? { text: t('nothing'), sort: 0 }
        : { text: String(row.statements), sort: row.statements },
      language: { text: t(`languages.${row.language}`) },
      version: { text: String(row.version), sort: row.version },
    },
  }))
}

function marksOf(
  { unplaced, waits }: SubmissionRow,
  mayReview: boolean,
  t: Words,
): string | undefined {
  const marks = [
    ...(waits && mayReview ? [t('waitsMark')] : []),
    ...(unplaced > 0 ? [t('unplacedMark', { count: unplaced })] : []),
  ]
  return marks.join(', ') || undefined
}
