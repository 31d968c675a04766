import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { CycleOnPaper } from '#app/_ui/cycle-on-paper.tsx'
import { CouncilKept } from '#app/_ui/forms/council-shown.tsx'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { may } from '#lib/auth/actor.ts'
import { isOpen, monthKey, stateOn } from '#lib/cycles/cycle.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { listPunctuality, listRound } from '#lib/rounds/queries.ts'
import { DatesTable } from '../dates-table.tsx'
import { Deadlines } from '../deadlines.tsx'
import { openCycle } from '../open-cycle.ts'
import { Standing } from '../standing.tsx'
import { BlankForms } from './blank-forms.tsx'
import { CountsLine } from './counts-line.tsx'
import { PunctualityTable } from './punctuality-table.tsx'
import styles from './round.module.css'
import { RoundTable } from './round-table.tsx'
import { StateKey } from './state-key.tsx'

const CYCLES_BACK = 6

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
  const rounds = await getTranslations('rounds')
  const reminders = await getTranslations('reminders')
  const answers = await getTranslations('answers.links')
  const isDesk = may(actor, 'administer', cycle.councilId)
  const locale = await getLocale()
  const {
    cycles,
    reminders: { trust, trustOf, trustRefusals },
  } = await getMessages()
  const words = { trust, trustOf, trustRefusals }
  const rows = await listRound(actor, cycle.id)
  const punctuality = await listPunctuality(actor, cycle, CYCLES_BACK)
  return (
    <>
      <h1>{formatMonth(cycle, locale)}</h1>
      <CycleOnPaper cycle={cycle} />
      {rows.length > 0 && <CountsLine cycle={cycle} rows={rows} today={today} />}
      <p className="lede">
        <Deadlines cycle={cycle} today={today} />
      </p>
      <section aria-labelledby="round">
        <h2 id="round">{rounds('title')}</h2>
        <p className="finding">
          <Standing cycle={cycle} roll={rows.map(({ call }) => call)} today={today} />
        </p>
        {rows.length > 0 && (
          <NextIntlClientProvider messages={{ cycles, reminders: words }}>
            <RoundTable actor={actor} cycle={cycle} rows={rows} today={today} />
          </NextIntlClientProvider>
        )}
        {isDesk && isOpen(cycle, today) && rows.some(({ group }) => group === 'missing') && (
          <form
            id="remind"
            action={`/${locale}/cycles/${cycle.id}/reminders`}
            className={styles.bar}
          >
            <CouncilKept />
            <p>{reminders('previewNote')}</p>
            <button type="submit">{reminders('preview')}</button>
          </form>
        )}
      </section>
      <section className="actions">
        <Link href={{ pathname: '/submissions', query: { cycle: monthKey(cycle) } }}>
          {t('submissions')}
        </Link>
        <CsvLink address={`/${locale}/cycles/${cycle.id}/roster.csv`}>{t('rosterCsv')}</CsvLink>
        {isDesk && (
          <>
            <Link href={`/cycles/${cycle.id}/links`}>{answers('open')}</Link>
            <Link href={`/cycles/${cycle.id}/outbox`}>{reminders('outbox')}</Link>
            <Link href={`/cycles/${cycle.id}/edit`}>{t('edit')}</Link>
          </>
        )}
      </section>
      <BlankForms actor={actor} cycle={cycle} roster={rows.map(({ call }) => call.jurisdiction)} />
      {punctuality.length > 0 && <PunctualityTable cycles={punctuality} today={today} />}
      <div className="halves">
        <section>
          <h2>{t('dates')}</h2>
          <p className="finding">{t(`stateFindings.${stateOn(cycle, today)}`)}</p>
          <DatesTable dates={cycle} />
        </section>
        <StateKey />
      </div>
    </>
  )
}
