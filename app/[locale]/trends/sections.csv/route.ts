import { openCouncil } from '#app/session.ts'
import { answerTable } from '#app/table-file.ts'
import { readSectionRows } from '#lib/trends/queries.ts'
import { paramsIn } from '#lib/trends/state.ts'
import { readAsked } from '../asked.ts'
import { sectionsTable } from '../trends-table.ts'

export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const { actor, council } = await openCouncil(searchParams.get('council') ?? undefined)
  const { trends, state } = await readAsked(actor, council, paramsIn(String(searchParams)))
  const { turnouts } = trends
  const rows = await readSectionRows(actor, council.id, { turnouts, order: state.order })
  const table = await sectionsTable(rows, trends)
  return answerTable(request, { actor, council, name: 'sections', table })
}
