import { openCouncil } from '#app/session.ts'
import { answerTable } from '#app/table-file.ts'
import { readThemeFilter } from '#lib/themes/input.ts'
import { readSectionRows, readTrends } from '#lib/trends/queries.ts'
import { sectionsTable } from '../trends-table.ts'

export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council') ?? undefined)
  const { order } = readThemeFilter(Object.fromEntries(asked))
  const trends = await readTrends(actor, council, { order, now: new Date() })
  const rows = await readSectionRows(actor, council.id, { turnouts: trends.turnouts, order })
  const table = await sectionsTable(rows, trends)
  return answerTable(request, { actor, council, name: 'sections', table })
}
