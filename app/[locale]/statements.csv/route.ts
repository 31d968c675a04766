import { getTranslations } from 'next-intl/server'
import { statementCells, statementColumns } from '#app/[locale]/statements/statements-table.ts'
import { openCouncil } from '#app/session.ts'
import { answerTable, listed } from '#app/table-file.ts'
import { said } from '#lib/exports/cells.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { listPlaced } from '#lib/themes/queries/list-placed.ts'

/** One line a statement, with the file and the bytes in which its words are found again. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const t = await getTranslations('submissions.columns')
  const filter = readSubmissionFilter(Object.fromEntries(asked))
  const list = await listPlaced(actor, council.id, filter)
  const cells = await statementCells()
  return answerTable(request, {
    actor,
    council,
    name: 'statements',
    cycle: filter.month,
    table: {
      columns: [
        ...(await statementColumns()),
        said('document', t('document')),
        said('sha256', t('hash')),
      ],
      rows: listed(list, (row) => [...cells(row), row.filename, row.hash]),
    },
  })
}
