import { trendsTable } from '#app/[locale]/trends/trends-table.ts'
import { openCouncil } from '#app/session.ts'
import { answerTable } from '#app/table-file.ts'
import { readThemeFilter } from '#lib/themes/input.ts'
import { readTrends } from '#lib/trends/queries.ts'

export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const { section, order } = readThemeFilter(Object.fromEntries(asked))
  const trends = await readTrends(actor, council, { section, order, now: new Date() })
  return answerTable(request, { actor, council, name: 'trends', table: await trendsTable(trends) })
}
