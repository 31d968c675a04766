import { getTranslations } from 'next-intl/server'
import { statementCells, statementColumns } from '#app/[locale]/statements/statements-table.ts'
import { openCouncil } from '#app/session.ts'
import { answerTable, listed } from '#app/table-file.ts'
import { said } from '#lib/exports/cells.ts'
import { readSearch } from '#lib/themes/input.ts'
import { searchStatements } from '#lib/themes/queries/search-statements.ts'

/** Every statement found, in the page's order, under the same filters. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const t = await getTranslations('search')
  const { query, filter } = readSearch(Object.fromEntries(asked))
  const { list } = await searchStatements(actor, council.id, { query, filter })
  const cells = await statementCells()
  const literal = said('literal', t('literal'))
  const otherwise = said('in-other-words', t('inOtherWords'))
  return answerTable(request, {
    actor,
    council,
    name: 'search',
    cycle: filter.month,
    table: {
      columns: [...(await statementColumns()), said('match', t('match'))],
      rows: listed(list, (row) => [...cells(row), row.isLiteral ? literal : otherwise]),
    },
  })
}
