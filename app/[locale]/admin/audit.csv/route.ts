import { getTranslations } from 'next-intl/server'
import { auditWords } from '#app/[locale]/admin/audit/audit-words.ts'
import { openCouncil } from '#app/session.ts'
import { answerTable, listed } from '#app/table-file.ts'
import { readAuditFilter } from '#lib/audit/filter.ts'
import { type AuditRow, listEntries } from '#lib/audit/list-entries.ts'
import { momentCell, said } from '#lib/exports/cells.ts'

/** The page's sentences in their parts, each with the words by which programs know it. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const list = await listEntries(actor, council.id, readAuditFilter(Object.fromEntries(asked)))
  const t = await getTranslations('audit')
  const { whoOf, actOf, aboutOf } = await auditWords()
  const columns = [
    said('when', t('when')),
    said('who', t('who')),
    said('act', t('act')),
    said('about', t('about')),
    said('thing', t('thing')),
  ]
  const cells = (row: AuditRow) => [
    momentCell(new Date(row.at)),
    whoOf(row),
    said(row.action, actOf(row)),
    aboutOf(row),
    row.subject,
  ]
  return answerTable(request, {
    actor,
    council,
    name: 'audit',
    table: { columns, rows: listed(list, cells) },
  })
}
