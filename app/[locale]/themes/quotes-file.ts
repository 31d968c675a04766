import { statementCells, statementColumns } from '#app/[locale]/statements/statements-table.ts'
import type { InCouncil } from '#app/session.ts'
import { answerTable, listed, type TableName } from '#app/table-file.ts'
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
  return answerTable(request, {
    actor,
    council,
    name,
    about,
    cycle: month,
    table: {
      columns: await statementColumns(),
      rows: listed(
        await quoteRows(actor, council.id, { themeId, section, order, month }),
        await statementCells(),
      ),
    },
  })
}
