import { getLocale } from 'next-intl/server'
import { sortRows } from '#app/_ui/tables/row-order.ts'
import { madeOfRows } from '#app/[locale]/themes/made-of-rows.ts'
import { themesTable } from '#app/[locale]/trends/trends-table.ts'
import { openCouncil } from '#app/session.ts'
import { answerTable } from '#app/table-file.ts'
import { compareText } from '#lib/i18n/formats.ts'
import { readThemeFilter } from '#lib/themes/input.ts'
import { readMadeTrends } from '#lib/trends/queries.ts'

/** A line a theme, under the filters of the page and in the order its last table is sorted by. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const { section, order } = readThemeFilter(Object.fromEntries(asked))
  const trends = await readMadeTrends(actor, council, { section, order, now: new Date() })
  const compare = compareText(await getLocale())
  const sorted = sortRows(await madeOfRows(trends), asked.get('sort'), compare)
  const byId = new Map(trends.rows.map((row) => [String(row.theme.id), row]))
  const rows = sorted.flatMap(({ id }) => byId.get(id) ?? [])
  const table = await themesTable({ ...trends, rows })
  return answerTable(request, { actor, council, name: 'themes', table })
}
