import { getLocale, getTranslations } from 'next-intl/server'
import { CycleOnPaper } from '#app/_ui/cycle-on-paper.tsx'
import { openCouncil } from '#app/session.ts'
import { jurisdictionOf } from '#lib/auth/actor.ts'
import { listSeats } from '#lib/councils/queries.ts'
import { type Cycle, currentCycle, monthKey, todayOf } from '#lib/cycles/cycle.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { listSubmissions } from '#lib/submissions/queries/list-submissions.ts'
import { hasReported, listRolls, type RollCall } from '#lib/submissions/roll.ts'
import { readThemeFilter } from '#lib/themes/input.ts'
import { listQuotes } from '#lib/themes/queries/list-quotes.ts'
import { readTrends } from '#lib/trends/queries.ts'
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
  const rolls = await listRolls(actor, council.id)
  const cycles = rolls.map((one) => one.cycle)
  const today = todayOf(council, new Date())
  const chosen = rolls.find(({ cycle }) => monthKey(cycle) === wanted) ?? usual(rolls, today)
  if (!chosen) return <NoCycle />
  const { cycle, roll } = chosen
  const speaksFor = jurisdictionOf(actor, council.id)
  const own = (await listSeats(actor, council.id)).find(({ id }) => id === speaksFor)
  const trends = await readTrends(actor, council, { until: cycle, now: new Date() })
  const isOpen = trends.turnouts.some((turnout) => turnout.cycleId === cycle.id && turnout.isOpen)
  const quotes = await listQuotes(actor, council.id, { cycleId: cycle.id })
  const forms = await listSubmissions(
    actor,
    council.id,
    readSubmissionFilter({ cycle: monthKey(cycle) }),
  )
  return (
    <>
      <h1>{formatMonth(cycle, locale)}</h1>
      <CycleOnPaper cycle={cycle} />
      {own && <OwnForm jurisdiction={own} chosen={chosen} rolls={rolls} today={today} />}
      <Lede
        cycle={cycle}
        roll={roll}
        mentions={trends.mentions}
        today={today}
        statements={forms.reduce((sum, form) => sum + form.statements, 0)}
      />
      <Roll cycle={cycle} roll={roll} today={today} />
      <Recurring trends={trends} />
      <div className="two">
        <Members actor={actor} councilId={council.id} />
        <NewThisCycle
          cycle={cycle}
          trends={trends}
          once={quotes.filter(({ themeId }) => themeId === null)}
        />
      </div>
      <InTheirWords quotes={quotes} isOpen={isOpen} />
      <OtherCycles cycles={cycles} current={cycle} />
    </>
  )
}

type Called = { cycle: Cycle; roll: RollCall[] }

/** The cycle that is open, or the last anybody reported in, whichever is later. */
function usual(rolls: Called[], today: string): Called | undefined {
  const cycles = rolls.map(({ cycle }) => cycle)
  const open = currentCycle(cycles, today)
  const reported = rolls.findLast(({ roll }) => roll.some(hasReported))
  return rolls.findLast((one) => one === reported || one.cycle === open)
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
