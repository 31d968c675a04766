import type { getTranslations } from 'next-intl/server'
import { sortedAs } from '#app/[locale]/submissions/sorted.ts'
import type { InCouncil } from '#app/session.ts'
import type { Jurisdiction } from '#lib/councils/queries.ts'
import { type Cycle, monthKey } from '#lib/cycles/cycle.ts'
import { SHOWN } from '#lib/exchange/board.ts'
import { countExchanged } from '#lib/exchange/queries/list-exchanged.ts'
import { readFollowFilter } from '#lib/followthrough/filter.ts'
import { countStates } from '#lib/followthrough/queries/list-followed.ts'
import { listAssociations, listGrowth, listMembers } from '#lib/membership/queries.ts'
import { listRound } from '#lib/rounds/queries.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { submissionsByPage } from '#lib/submissions/queries/submissions-by-page.ts'
import { listPlaced } from '#lib/themes/queries/list-placed.ts'
import { quoteRows } from '#lib/themes/queries/list-quotes.ts'
import { themeCode } from '#lib/themes/theme.ts'
import type { ListedTheme } from '#lib/trends/read-counts.ts'

type Key = Parameters<Awaited<ReturnType<typeof getTranslations<'reports.ready'>>>>[0]

/** A table that is asked for again and again: at which address, without its language, and with how many rows. */
export type Report = { key: Key; address: string; rows: number }

/** What went into a cycle: who was called, what came, what it says. */
export async function cycleReports({ actor, council }: InCouncil, cycle: Cycle): Promise<Report[]> {
  const asked = { cycle: monthKey(cycle) }
  const filter = readSubmissionFilter(asked)
  const sorted = await sortedAs({}, [])
  const [roster, forms, statements] = await Promise.all([
    listRound(actor, cycle.id),
    submissionsByPage(actor, council.id, { filter, sorted }).then((list) => list.count()),
    listPlaced(actor, council.id, filter).then((list) => list.count()),
  ])
  return [
    { key: 'roster', address: `/cycles/${cycle.id}/roster.csv`, rows: roster.length },
    { key: 'submissions', address: addressOf('/submissions.csv', asked), rows: forms },
    { key: 'statements', address: addressOf('/statements.csv', asked), rows: statements },
  ]
}

export async function themeReports(
  { actor, council }: InCouncil,
  { id, code }: ListedTheme,
): Promise<Report[]> {
  const list = await quoteRows(actor, council.id, { themeId: id })
  const address = `/themes/${themeCode(code)}/quotes.csv`
  return [{ key: 'quotes', address, rows: await list.count() }]
}

/** A jurisdiction's own record: all that it said, and what became of what it announced. */
export async function recordReports(
  { actor, council }: InCouncil,
  { key }: Jurisdiction,
): Promise<Report[]> {
  const asked = { jurisdiction: key }
  const [statements, priorities] = await Promise.all([
    listPlaced(actor, council.id, readSubmissionFilter(asked)).then((list) => list.count()),
    countStates(actor, council.id, readFollowFilter(asked)),
  ])
  return [
    { key: 'said', address: addressOf('/statements.csv', asked), rows: statements },
    { key: 'announced', address: addressOf('/followthrough.csv', asked), rows: priorities.all },
  ]
}

/** What reaches over all cycles. */
export async function councilReports({ actor, council }: InCouncil): Promise<Report[]> {
  const [priorities, exchanged, associations] = await Promise.all([
    countStates(actor, council.id, readFollowFilter({})),
    countExchanged(actor, council.id, { cycle: null, jurisdiction: null }),
    listAssociations(actor, council.id),
  ])
  const members = await Promise.all(
    associations.slice(0, 1).map(async ({ id, key }): Promise<Report[]> => {
      const asked = { association: key }
      const register = await listMembers(actor, council.id, id)
      const growth = await listGrowth(actor, council.id, id)
      const accepted = register.filter(({ verdict }) => verdict === 'accepted')
      return [
        { key: 'growth', address: addressOf('/membership.csv', asked), rows: growth.length },
        {
          key: 'register',
          address: addressOf('/membership/register.csv', asked),
          rows: accepted.length,
        },
      ]
    }),
  )
  return [
    { key: 'followthrough', address: '/followthrough.csv', rows: priorities.all },
    ...SHOWN.map(
      (show): Report => ({
        key: show,
        address: addressOf('/exchange.csv', { show }),
        rows: exchanged[show],
      }),
    ),
    ...members.flat(),
  ]
}

function addressOf(path: string, asked: Record<string, string>): string {
  return `${path}?${new URLSearchParams(asked)}`
}
