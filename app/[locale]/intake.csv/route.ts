import { getTranslations } from 'next-intl/server'
import { TALLIED } from '#app/[locale]/intake/tally.ts'
import { openCouncil } from '#app/session.ts'
import { answerTable, listed } from '#app/table-file.ts'
import { momentCell, said } from '#lib/exports/cells.ts'
import { type ImportRow, importsByPage } from '#lib/intake/imports-by-page.ts'

/** The page's sentence about each upload, as the numbers it is made of. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const t = await getTranslations('intake')
  const list = await importsByPage(actor, council.id)
  const columns = [
    said('when', t('when')),
    said('who', t('who')),
    said('files', t('count')),
    ...TALLIED.map((outcome) => said(outcome, t(`tallied.${outcome}`))),
  ]
  const cells = ({ startedAt, startedBy, files, counts }: ImportRow) => [
    momentCell(new Date(startedAt)),
    startedBy ?? t('operator'),
    files,
    ...TALLIED.map((outcome) => counts[outcome] ?? 0),
  ]
  return answerTable(request, {
    actor,
    council,
    name: 'intake',
    table: { columns, rows: listed(list, cells) },
  })
}
