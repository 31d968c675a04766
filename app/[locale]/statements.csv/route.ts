import { getTranslations } from 'next-intl/server'
import { statementsTable } from '#app/[locale]/statements/statements-table.ts'
import { answerCsv } from '#app/csv.ts'
import { openCouncil } from '#app/session.ts'
import { said } from '#lib/exports/cells.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { listPlaced } from '#lib/themes/queries/list-placed.ts'

/** One line a statement, with the file and the bytes in which its words are found again. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const t = await getTranslations('submissions.columns')
  const filter = readSubmissionFilter(Object.fromEntries(asked))
  const lines = await listPlaced(actor, council.id, filter)
  const { columns, rows } = await statementsTable(lines)
  const table = {
    columns: [...columns, said('document', t('document')), said('sha256', t('hash'))],
    rows: rows.map((row, at) => [...row, lines[at]?.filename ?? null, lines[at]?.hash ?? null]),
  }
  return answerCsv(request, { actor, council, name: 'statements', table, cycle: filter.month })
}
