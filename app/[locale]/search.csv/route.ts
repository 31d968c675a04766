import { getTranslations } from 'next-intl/server'
import { statementsTable } from '#app/[locale]/statements/statements-table.ts'
import { answerCsv } from '#app/csv.ts'
import { openCouncil } from '#app/session.ts'
import { said } from '#lib/exports/cells.ts'
import { readSearch } from '#lib/themes/input.ts'
import { readFound, searchStatements } from '#lib/themes/queries/search-statements.ts'

/** Every statement found, in the page's order, under the same filters. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const search = await getTranslations('search')
  const { query, filter } = readSearch(Object.fromEntries(asked))
  const { found } = await searchStatements(actor, council.id, { query, filter })
  const lines = await readFound(actor, council.id, { query, found })
  const { columns, rows } = await statementsTable(lines)
  const table = {
    columns: [...columns, said('match', search('match'))],
    rows: rows.map((row, at) => [
      ...row,
      lines[at]?.isLiteral
        ? said('literal', search('literal'))
        : said('in-other-words', search('inOtherWords')),
    ]),
  }
  return answerCsv(request, { actor, council, name: 'search', table, cycle: filter.month })
}
