import { getLocale, getTranslations } from 'next-intl/server'
import type { Row } from '#app/_ui/tables/row-order.ts'
import { dayOf } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatDay, formatMonth } from '#lib/i18n/formats.ts'
import type { FormRow } from '#lib/submissions/queries/submissions-by-page.ts'

type Words = Awaited<ReturnType<typeof getTranslations<'submissions'>>>

export async function submissionRows(rows: readonly FormRow[], mayReview: boolean): Promise<Row[]> {
  const t = await getTranslations('submissions')
  const locale = await getLocale()
  return rows.map((row) => ({
    id: String(row.id),
    cells: {
      jurisdiction: {
        text: inLanguage(row.jurisdictionName, locale),
        href: `/submissions/${row.id}`,
        mark: marksOf(row, mayReview, t),
      },
      cycle: { text: formatMonth(row, locale) },
      received: { text: formatDay(dayOf(new Date(row.receivedAt)), locale) },
      statements: { text: row.hasNothingToReport ? t('nothing') : String(row.statements) },
      language: { text: t(`languages.${row.language}`) },
      version: { text: String(row.version) },
    },
  }))
}

function marksOf({ unplaced, waits }: FormRow, mayReview: boolean, t: Words): string | undefined {
  const marks = [
    ...(waits && mayReview ? [t('waitsMark')] : []),
    ...(unplaced > 0 ? [t('unplacedMark', { count: unplaced })] : []),
  ]
  return marks.join(', ') || undefined
}
