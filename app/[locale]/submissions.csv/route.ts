import { getLocale, getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { csvResponse, readFlavour } from '#lib/exports/csv.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { listStatements } from '#lib/submissions/queries/list-statements.ts'

/** One line a statement, with where its words are found again, under the filters of the page. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council') ?? undefined)
  const t = await getTranslations('submissions')
  const locale = await getLocale()
  const filter = readSubmissionFilter(Object.fromEntries(asked))
  const found = await listStatements(actor, council.id, filter)
  const columns = [
    t('columns.id'),
    t('cycle'),
    t('jurisdiction'),
    t('section'),
    t('language'),
    t('columns.text'),
    t('columns.context'),
    t('columns.page'),
    t('columns.line'),
    t('columns.document'),
    t('columns.hash'),
  ]
  const rows = found.map((row) => [
    row.id,
    formatMonth(row.cycle, locale),
    inLanguage(row.jurisdiction.name, locale),
    t(`sections.${row.section}`),
    t(`languages.${row.language}`),
    row.text,
    row.context,
    row.page,
    row.line,
    row.filename,
    row.hash,
  ])
  return csvResponse({ columns, rows }, 'submissions', readFlavour(asked.get('csv'), locale))
}
