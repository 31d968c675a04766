import { readAsked } from '#app/[locale]/trends/asked.ts'
import { trendsTable } from '#app/[locale]/trends/trends-table.ts'
import { openCouncil } from '#app/session.ts'
import { answerTable } from '#app/table-file.ts'
import { paramsIn, shownOf } from '#lib/trends/state.ts'

export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const { actor, council } = await openCouncil(searchParams.get('council'))
  const { trends, state } = await readAsked(actor, council, paramsIn(String(searchParams)))
  const table = await trendsTable({ ...trends, rows: [...shownOf(trends.rows, state)] })
  return answerTable(request, { actor, council, name: 'trends', table })
}
