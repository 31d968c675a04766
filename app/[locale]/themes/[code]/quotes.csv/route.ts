import { notFound } from 'next/navigation'
import { statementsTable } from '#app/[locale]/statements/statements-table.ts'
import { answerCsv } from '#app/csv.ts'
import { openCouncil } from '#app/session.ts'
import { monthKey } from '#lib/cycles/cycle.ts'
import { readMonth } from '#lib/submissions/filter.ts'
import { readThemeFilter } from '#lib/themes/input.ts'
import { findTheme } from '#lib/themes/queries/find-theme.ts'
import { listQuotes } from '#lib/themes/queries/list-quotes.ts'
import { readThemeCode, themeCode } from '#lib/themes/theme.ts'

type Context = { params: Promise<{ code: string }> }

export async function GET(request: Request, { params }: Context) {
  const code = readThemeCode((await params).code)
  if (code === null) return notFound()
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council'))
  const found = await findTheme(actor, council.id, code)
  if (!found || 'movedTo' in found) return notFound()
  const { theme } = found
  const { section, order, cycle } = readThemeFilter(Object.fromEntries(asked))
  const quotes = await listQuotes(actor, council.id, { themeId: theme.id, section, order })
  const kept = quotes.filter((quote) => cycle === undefined || monthKey(quote.cycle) === cycle)
  return answerCsv(request, {
    actor,
    council,
    name: 'quotes',
    about: themeCode(code),
    cycle: readMonth(cycle ?? null),
    table: await statementsTable(kept.map((quote) => ({ ...quote, theme }))),
  })
}
