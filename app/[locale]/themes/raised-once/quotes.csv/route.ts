import { statementsTable } from '#app/[locale]/statements/statements-table.ts'
import { answerCsv } from '#app/csv.ts'
import { openCouncil } from '#app/session.ts'
import { monthKey } from '#lib/cycles/cycle.ts'
import { readMonth } from '#lib/submissions/filter.ts'
import { readThemeFilter } from '#lib/themes/input.ts'
import { listQuotes } from '#lib/themes/queries/list-quotes.ts'

export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const { section, order, cycle } = readThemeFilter(Object.fromEntries(asked))
  const quotes = await listQuotes(actor, council.id, { themeId: null, section, order })
  const kept = quotes.filter((quote) => cycle === undefined || monthKey(quote.cycle) === cycle)
  return answerCsv(request, {
    actor,
    council,
    name: 'raisedOnce',
    cycle: readMonth(cycle ?? null),
    table: await statementsTable(kept.map((quote) => ({ ...quote, theme: null }))),
  })
}
