import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { CycleOnPaper } from '#app/_ui/cycle-on-paper.tsx'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { may } from '#lib/auth/actor.ts'
import { type Cycle, monthKey, stateOn } from '#lib/cycles/cycle.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { listRoll } from '#lib/submissions/roll.ts'
import { Awaited } from '../awaited.tsx'
import { DatesTable } from '../dates-table.tsx'
import { openCycle } from '../open-cycle.ts'
import { Roll } from '../roll.tsx'
import { Standing } from '../standing.tsx'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ council?: string }> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const opened = await openCycle((await params).id, (await searchParams).council)
  return opened ? { title: formatMonth(opened.cycle, await getLocale()) } : {}
}

export default async function CyclePage({ params, searchParams }: Props) {
  const opened = await openCycle((await params).id, (await searchParams).council)
  if (!opened) notFound()
  const { actor, cycle, today } = opened
  const t = await getTranslations('cycles')
  const locale = await getLocale()
  const roll = await listRoll(actor, cycle.id)
  return (
    <>
      <h1>{formatMonth(cycle, locale)}</h1>
      <CycleOnPaper cycle={cycle} />
      <p className="lede">
        <Standing cycle={cycle} roll={roll} today={today} />
      </p>
      {roll.length > 0 && <Roll cycle={cycle} roll={roll} today={today} />}
      <Awaited actor={actor} cycle={cycle} roll={roll} today={today} />
      <section className="actions">
        <Link href={{ pathname: '/submissions', query: { cycle: monthKey(cycle) } }}>
          {t('submissions')}
        </Link>
        <CsvLink address={`/${locale}/cycles/${cycle.id}/roster.csv`}>{t('rosterCsv')}</CsvLink>
        {may(actor, 'administer', cycle.councilId) && (
          <Link href={`/cycles/${cycle.id}/edit`}>{t('edit')}</Link>
        )}
      </section>
      <Dates cycle={cycle} today={today} />
    </>
  )
}

async function Dates({ cycle, today }: { cycle: Cycle; today: string }) {
  const t = await getTranslations('cycles')
  return (
    <section className="narrow">
      <h2>{t('dates')}</h2>
      <p className="finding">{t(`stateFindings.${stateOn(cycle, today)}`)}</p>
      <DatesTable dates={cycle} />
    </section>
  )
}
