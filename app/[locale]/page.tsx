import { getLocale, getTranslations } from 'next-intl/server'
import { CycleOnPaper } from '#app/_ui/cycle-on-paper.tsx'
import { openCouncil } from '#app/session.ts'
import { jurisdictionOf } from '#lib/auth/actor.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { type Cycle, currentCycle, monthKey, todayOf } from '#lib/cycles/cycle.ts'
import { readExchange } from '#lib/exchange/queries.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { listSent } from '#lib/submissions/queries/list-sent.ts'
import { listRoll } from '#lib/submissions/roll.ts'
import { readThemeFilter } from '#lib/themes/input.ts'
import { listQuotes } from '#lib/themes/queries/list-quotes.ts'
import { type Calendar, readCalendar, readTrends, reportedIn } from '#lib/trends/queries.ts'
import { readStandings, readStatementsIn } from '#lib/trends/read-counts.ts'
import { AtAGlance } from './_overview/at-a-glance.tsx'
import { InTheirWords } from './_overview/in-their-words.tsx'
import { Lede } from './_overview/lede.tsx'
import { Members } from './_overview/members.tsx'
import { NewThisCycle } from './_overview/new-this-cycle.tsx'
import { OwnForm } from './_overview/own-form.tsx'
import { Recurring } from './_overview/recurring.tsx'
import { Roll } from './cycles/roll.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function OverviewPage({ searchParams }: Props) {
  const asked = await searchParams
  const { actor, council } = await openCouncil(asked.council)
  const locale = await getLocale()
  const { cycle: wanted } = readThemeFilter(asked)
  const calendar = await readCalendar(actor, council.id)
  const { cycles } = calendar
  const today = todayOf(council, new Date())
  const cycle = cycles.find((one) => monthKey(one) === wanted) ?? usual(calendar, today)
  if (!cycle) return <NoCycle />
  const speaksFor = jurisdictionOf(actor, council.id)
  const [roll, seats, sent, trends, standings, offers, once, exchange] = await Promise.all([
    listRoll(actor, cycle.id),
    speaksFor === null ? [] : listSeats(actor, council.id),
    speaksFor === null ? [] : listSent(actor, council.id, speaksFor),
    readTrends(actor, council, { until: cycle, now: new Date(), calendar }),
    readStandings(actor, council.id, cycle.id),
    readStatementsIn(actor, council.id, { cycleId: cycle.id, section: 'sharing' }),
    listQuotes(actor, council.id, { cycleId: cycle.id, themeId: null, limit: ONCE }),
    readExchange(actor, council.id, cycle.id),
  ])
  const paired = exchange.pairs.flatMap(({ needId, offerId }) => [needId, offerId])
  const quotes = await listQuotes(actor, council.id, { cycleId: cycle.id, ids: paired })
  const own = seats.find(({ id }) => id === speaksFor)
  return (
    <>
      <h1>{formatMonth(cycle, locale)}</h1>
      <CycleOnPaper cycle={cycle} />
      {own && <OwnForm jurisdiction={own} chosen={{ cycle, roll }} forms={sent} today={today} />}
      <Lede cycle={cycle} roll={roll} today={today} standings={standings} />
      <Roll cycle={cycle} roll={roll} today={today} />
      <AtAGlance
        actor={actor}
        council={council}
        trends={trends}
        cycle={cycle}
        before={cycles[cycles.indexOf(cycle) - 1]}
      />
      <Recurring trends={trends} />
      <div className="two">
        <Members actor={actor} councilId={council.id} />
        <NewThisCycle
          trends={trends}
          offers={offers}
          once={{ count: standings.shelved, quotes: once }}
        />
      </div>
      <InTheirWords exchange={exchange} quotes={quotes} />
      <OtherCycles cycles={cycles} current={cycle} />
      <p className="note on-screen">
        <Link href="/reports">{(await getTranslations('overview'))('toReports')}</Link>
      </p>
    </>
  )
}

/** So much of what one voice alone said is read here. */
const ONCE = 2

/** The cycle that is open, or the last anybody reported in, whichever is later. */
function usual(calendar: Calendar, today: string): Cycle | undefined {
  const { cycles } = calendar
  const open = currentCycle(cycles, today)
  const reported = reportedIn(calendar)
  const last = cycles.findLast(({ id }) => reported.has(id))
  return cycles.findLast((one) => one === last || one === open)
}

async function NoCycle() {
  const t = await getTranslations('overview')
  return (
    <div className="narrow">
      <h1>{t('noCycleTitle')}</h1>
      <p className="lede">{t('noCycle')}</p>
      <Link href="/cycles">{t('openCycle')}</Link>
    </div>
  )
}

async function OtherCycles({ cycles, current }: { cycles: Cycle[]; current: Cycle }) {
  const t = await getTranslations('overview')
  const locale = await getLocale()
  const at = cycles.findIndex(({ id }) => id === current.id)
  const beside = [
    ['earlier', cycles[at - 1]],
    ['later', cycles[at + 1]],
  ] as const
  return (
    <nav aria-label={t('otherCycles')} className="actions pages">
      {beside.map(
        ([key, cycle]) =>
          cycle && (
            <Link key={key} href={`/?cycle=${monthKey(cycle)}`}>
              {t(key, { cycle: formatMonth(cycle, locale) })}
            </Link>
          ),
      )}
    </nav>
  )
}
