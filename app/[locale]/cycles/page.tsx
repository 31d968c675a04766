import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { openCouncil } from '#app/session.ts'
import { may } from '#lib/auth/actor.ts'
import { currentCycle, stateOn, todayOf } from '#lib/cycles/cycle.ts'
import { formatDay, formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { listRoll } from '#lib/submissions/roll.ts'
import { outOf } from '#lib/trends/matrix.ts'
import { type Calendar, readCalendar } from '#lib/trends/queries.ts'
import { MonthForm } from './month-form.tsx'
import { Standing } from './standing.tsx'

type Props = { searchParams: Promise<{ council?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cycles'))('title') }
}

export default async function CyclesPage({ searchParams }: Props) {
  const { actor, council } = await openCouncil((await searchParams).council)
  const t = await getTranslations('cycles')
  const locale = await getLocale()
  const calendar = await readCalendar(actor, council.id)
  const { cycles } = calendar
  const today = todayOf(council, new Date())
  const current = currentCycle(cycles, today)
  const roll = current ? await listRoll(actor, current.id) : []
  return (
    <>
      <h1>{t('title')}</h1>
      {current ? (
        <p className="lede">
          {t.rich('current', {
            month: formatMonth(current, locale),
            cycle: (words) => <Link href={`/cycles/${current.id}`}>{words}</Link>,
          })}{' '}
          <Standing cycle={current} roll={roll} today={today} />
        </p>
      ) : (
        <p className="lede">{t('none')}</p>
      )}
      {current && <CyclesTable calendar={calendar} today={today} />}
      {may(actor, 'administer', council.id) && <MonthForm cycles={cycles} today={today} />}
    </>
  )
}

type TableProps = { calendar: Calendar; today: string }

async function CyclesTable({ calendar, today }: TableProps) {
  const t = await getTranslations('cycles')
  const locale = await getLocale()
  return (
    <section>
      <div className="scroll">
        <table className="ruled">
          <caption>{t('tableCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('cycle')}</th>
              <th scope="col">{t('state')}</th>
              <th scope="col">{t('opensOn')}</th>
              <th scope="col">{t('dueOn')}</th>
              <th scope="col">{t('lateUntil')}</th>
              <th scope="col">{t('meetsOn')}</th>
              <th scope="col" className="number">
                {t('reported')}
              </th>
            </tr>
          </thead>
          <tbody>
            {calendar.cycles.toReversed().map((cycle) => (
              <tr key={cycle.id}>
                <th scope="row">
                  <Link href={`/cycles/${cycle.id}`}>{formatMonth(cycle, locale)}</Link>
                </th>
                <td>{t(`states.${stateOn(cycle, today)}`)}</td>
                <td>{formatDay(cycle.opensOn, locale)}</td>
                <td>{formatDay(cycle.dueOn, locale)}</td>
                <td>{formatDay(cycle.lateUntil, locale)}</td>
                <td>{formatDay(cycle.meetsOn, locale)}</td>
                <td className="number">{t('outOf', outOf(calendar, cycle.id))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="note">
        <CsvLink address={`/${locale}/cycles.csv`}>{t('csv')}</CsvLink>
      </p>
    </section>
  )
}
