import { getTranslations } from 'next-intl/server'
import { TALLIED } from '#app/[locale]/intake/tally.ts'
import { answerCsv } from '#app/csv.ts'
import { openCouncil } from '#app/session.ts'
import { momentCell, said } from '#lib/exports/cells.ts'
import { listImports } from '#lib/intake/queries.ts'

/** The page's sentence about each upload, as the numbers it is made of. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const t = await getTranslations('intake')
  const imports = await listImports(actor, council.id)
  const columns = [
    said('when', t('when')),
    said('who', t('who')),
    said('files', t('count')),
    ...TALLIED.map((outcome) => said(outcome, t(`tallied.${outcome}`))),
  ]
  const rows = imports.map(({ startedAt, startedBy, files, counts }) => [
    momentCell(startedAt),
    startedBy ?? t('operator'),
    files,
    ...TALLIED.map((outcome) => counts[outcome] ?? 0),
  ])
  return answerCsv(request, { actor, council, name: 'intake', table: { columns, rows } })
}
