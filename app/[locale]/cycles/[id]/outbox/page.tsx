import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { CycleOnPaper } from '#app/_ui/cycle-on-paper.tsx'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { openCycle } from '#app/[locale]/cycles/open-cycle.ts'
import { requireRight } from '#lib/auth/actor.ts'
import { formatDay, formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { hasMailServer } from '#lib/reminders/deliver.ts'
import { nextRound } from '#lib/reminders/outbox.ts'
import { findSchedule, listReminders } from '#lib/reminders/queries/list-reminders.ts'
import { OutboxTable } from './outbox-table.tsx'
import { ScheduleForm } from './schedule-form.tsx'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ council?: string }> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const opened = await openCycle((await params).id, (await searchParams).council)
  if (!opened) return {}
  const month = formatMonth(opened.cycle, await getLocale())
  return { title: (await getTranslations('reminders.outboxPage'))('heading', { month }) }
}

export default async function OutboxPage({ params, searchParams }: Props) {
  const opened = await openCycle((await params).id, (await searchParams).council)
  if (!opened) notFound()
  const { actor, cycle, today } = opened
  requireRight(actor, 'administer', cycle.councilId)
  const t = await getTranslations('reminders')
  const locale = await getLocale()
  const { reminders } = await getMessages()
  const { outboxPage, schedule: words } = reminders
  const letters = await listReminders(actor, cycle)
  const schedule = await findSchedule(actor, cycle)
  const count = (...states: string[]) =>
    letters.filter(({ state }) => states.includes(state)).length
  const next = nextRound(cycle, { ...schedule, today })
  const month = formatMonth(cycle, locale)
  return (
    <NextIntlClientProvider messages={{ reminders: { outboxPage, schedule: words } }}>
      <p className="note on-screen">
        <Link href={`/cycles/${cycle.id}`}>{t('page.back', { month })}</Link>
      </p>
      <h1>{t('outboxPage.heading', { month })}</h1>
      <CycleOnPaper cycle={cycle} />
      <p className="lede">
        {t('outboxPage.finding', {
          n: letters.length,
          waiting: count('queued', 'sending'),
          doubtful: count('in-doubt'),
          failed: count('failed'),
        })}
      </p>
      {letters.length > 0 && <OutboxTable actor={actor} letters={letters} />}
      <section className="actions">
        <CsvLink address={`/${locale}/cycles/${cycle.id}/outbox.csv`}>
          {t('outboxPage.csv')}
        </CsvLink>
      </section>
      <section aria-labelledby="schedule" className="narrow">
        <h2 id="schedule">{t('schedule.title')}</h2>
        <p className="finding">
          {hasMailServer()
            ? t('schedule.finding', { next: next ? formatDay(next, locale) : 'none' })
            : t('schedule.noServer')}
        </p>
        <ScheduleForm
          seen={{ cycleId: cycle.id, revision: schedule.revision }}
          before={daysOf(schedule.days, -1)}
          after={daysOf(schedule.days, 1)}
        />
      </section>
    </NextIntlClientProvider>
  )
}

/** As people type them: those before as positive numbers, the furthest first. */
function daysOf(days: readonly number[], side: -1 | 1): string {
  return days
    .filter((day) => (side < 0 ? day <= 0 : day > 0))
    .map(Math.abs)
    .join(', ')
}
