import { statementCells, statementColumns } from '#app/[locale]/statements/statements-table.ts'
import { answerListCsv, type TableName } from '#app/csv.ts'
import type { InCouncil } from '#app/session.ts'
import { readMonth } from '#lib/submissions/filter.ts'
import { readThemeFilter } from '#lib/themes/input.ts'
import { quoteRows } from '#lib/themes/queries/list-quotes.ts'

type Of = { name: TableName; themeId: number | null; about?: string }

/** What stands in a theme, or on the shelf, under the filters of its page. */
export async function answerQuotes(
  request: Request,
  { actor, council }: InCouncil,
  { name, themeId, about }: Of,
): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const { section, order, cycle } = readThemeFilter(asked)
  const month = readMonth(cycle ?? null)
  return answerListCsv(request, {
    actor,
    council,
    name,
    about,
    cycle: month,
    table: {
      list: await quoteRows(actor, council.id, { themeId, section, order, month }),
      columns: await statementColumns(),
      cells: await statementCells(),
    },
  })
}
