import { getLocale, getTranslations } from 'next-intl/server'
import { sortRows } from '#app/_ui/tables/row-order.ts'
import { submissionRows } from '#app/[locale]/submissions/submission-rows.ts'
import { answerCsv } from '#app/csv.ts'
import { openCouncil } from '#app/session.ts'
import { may } from '#lib/auth/actor.ts'
import { dayOf } from '#lib/cycles/cycle.ts'
import { monthCell, said } from '#lib/exports/cells.ts'
import type { Table } from '#lib/exports/csv.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { compareText } from '#lib/i18n/formats.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { listSubmissions, type SubmissionRow } from '#lib/submissions/queries/list-submissions.ts'

/** One line a form, under the filters of the page and in the order it is sorted by. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const filter = readSubmissionFilter(Object.fromEntries(asked))
  const mayReview = may(actor, 'review', council.id)
  const found = await listSubmissions(actor, council.id, filter)
  const compare = compareText(await getLocale())
  const shown = sortRows(await submissionRows(found, mayReview), asked.get('sort'), compare)
  const byId = new Map(found.map((row) => [String(row.id), row]))
  const sorted = shown.flatMap(({ id }) => byId.get(id) ?? [])
  const table = await formsTable(sorted, mayReview)
  return answerCsv(request, { actor, council, name: 'submissions', table, cycle: filter.month })
}

/** A form that reports nothing has no number of statements: none was expected of it, which is not zero of them. */
async function formsTable(forms: readonly SubmissionRow[], mayReview: boolean): Promise<Table> {
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
    rows: forms.map((form) => [
      said(form.jurisdiction.key, inLanguage(form.jurisdiction.name, locale)),
      monthCell(form.cycle, locale),
      dayOf(form.receivedAt),
      form.hasNothingToReport
        ? said('nothing-to-report', t('nothing'))
        : said('reported', t('columns.reported')),
      form.hasNothingToReport ? null : form.statements,
      said(form.language, t(`languages.${form.language}`)),
      form.version,
      form.unplaced,
      ...(mayReview ? [reviewed(form.waits)] : []),
    ]),
  }
}
