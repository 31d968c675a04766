import { trendsTable } from '#app/[locale]/trends/trends-table.ts'
import { answerCsv } from '#app/csv.ts'
import { openCouncil } from '#app/session.ts'
import { readThemeFilter } from '#lib/themes/input.ts'
import { readTrends } from '#lib/trends/queries.ts'

export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const { section, order } = readThemeFilter(Object.fromEntries(asked))
  const trends = await readTrends(actor, council, { section, order, now: new Date() })
  return answerCsv(request, { actor, council, name: 'trends', table: await trendsTable(trends) })
}
