import { getLocale, getTranslations } from 'next-intl/server'
import { sortedAs } from '#app/[locale]/submissions/sorted.ts'
import { openCouncil } from '#app/session.ts'
import { answerTable, listed } from '#app/table-file.ts'
import { may } from '#lib/auth/actor.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { dayOf } from '#lib/cycles/cycle.ts'
import { dayCell, monthCell, said } from '#lib/exports/cells.ts'
import type { Cell, Columns } from '#lib/exports/table.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { type FormRow, submissionsByPage } from '#lib/submissions/queries/submissions-by-page.ts'

/** One line a form, under the filters of the page and in the order it is sorted by. */
export async function GET(request: Request) {
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const { actor, council } = await openCouncil(asked.council)
  const filter = readSubmissionFilter(asked)
  const sorted = await sortedAs(asked, await listSeats(actor, council.id))
  const list = await submissionsByPage(actor, council.id, { filter, sorted })
  const { columns, cells } = await formsTable(may(actor, 'review', council.id))
  const table = { columns, rows: listed(list, cells) }
  return answerTable(request, { actor, council, name: 'submissions', table, cycle: filter.month })
}

/** A form that reports nothing has no number of statements: none was expected of it, which is not zero of them. */
async function formsTable(
  mayReview: boolean,
): Promise<{ columns: Columns; cells: (form: FormRow) => Cell[] }> {
  const t = await getTranslations('submissions')
  const locale = await getLocale()
  const reviewed = (waits: boolean) =>
    waits ? said('waiting', t('waitsMark')) : said('reviewed', t('reviewedMark'))
  return {
    columns: [
      said('jurisdiction', t('jurisdiction')),
      said('cycle', t('cycle')),
      said('received', t('received')),
      said('answer', t('columns.answer')),
      said('statements', t('statements')),
      said('language', t('language')),
      said('version', t('version')),
      said('unplaced', t('columns.unplaced')),
      ...(mayReview ? [said('review', t('review'))] : []),
    ],
    cells: (form) => [
      said(form.jurisdictionKey, inLanguage(form.jurisdictionName, locale)),
      monthCell(form, locale),
      dayCell(dayOf(new Date(form.receivedAt))),
      form.hasNothingToReport
        ? said('nothing-to-report', t('nothing'))
        : said('reported', t('columns.reported')),
      form.hasNothingToReport ? null : form.statements,
      said(form.language, t(`languages.${form.language}`)),
      form.version,
      form.unplaced,
      ...(mayReview ? [reviewed(form.waits)] : []),
    ],
  }
}
