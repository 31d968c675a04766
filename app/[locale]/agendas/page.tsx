import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { openCouncil } from '#app/session.ts'
import { meetingOf, nextMeeting } from '#lib/agendas/agenda.ts'
import { type AgendaLine, listAgendas } from '#lib/agendas/queries.ts'
import { type Actor, may } from '#lib/auth/actor.ts'
import { todayOf } from '#lib/cycles/cycle.ts'
import { formatDay, formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { Begin, NextMeeting } from './next-meeting.tsx'
import { sayState } from './say-agenda.ts'

type Props = { searchParams: Promise<{ council?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agendas'))('title') }
}

export default async function AgendasPage({ searchParams }: Props) {
  const { actor, council } = await openCouncil((await searchParams).council)
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  const lines = await listAgendas(actor, council.id)
  const today = todayOf(council, new Date())
  const next = nextMeeting(lines, today)
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{lines.length === 0 ? t('noCycle') : t('lede')}</p>
      {next && <NextMeeting line={next} actor={actor} />}
      {lines.length > 0 && (
        <div className="scroll">
          <table className="ruled">
            <thead>
              <tr>
                <th scope="col">{t('cycle')}</th>
                <th scope="col">{t('agenda')}</th>
                <th scope="col">{t('meetsOn')}</th>
                <th scope="col" className="number">
                  {t('items')}
                </th>
                <th scope="col" className="number">
                  {t('planned')}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Line
                  key={line.cycle.id}
                  actor={actor}
                  line={line}
                  today={today}
                  isNext={line === next}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="note">
        <CsvLink address={`/${locale}/agendas.csv`}>{t('csv')}</CsvLink>
      </p>
    </>
  )
}

type LineProps = { actor: Actor; line: AgendaLine; today: string; isNext: boolean }

async function Line({ actor, line, today, isNext }: LineProps) {
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  const { cycle, agenda, itemCount, plannedMinutes } = line
  const month = formatMonth(cycle, locale)
  const isPast = meetingOf(line) < today
  // Agendas are begun for meetings to come; that of a past one is for the secretariat to put on record.
  const mayBegin = may(actor, isPast ? 'administer' : 'plan', cycle.councilId)
  return (
    <tr>
      <th scope="row">{agenda ? <Link href={`/agendas/${agenda.id}`}>{month}</Link> : month}</th>
      <td>
        {await sayState(line, { actor, today })}
        {!agenda && mayBegin && !isNext && (
          <Begin cycle={cycle} label={t(isPast ? 'recordOf' : 'beginOf', { month })}>
            {t(isPast ? 'record' : 'begin')}
          </Begin>
        )}
      </td>
      <td>{formatDay(meetingOf(line), locale)}</td>
      <td className="number">{agenda ? itemCount : null}</td>
      <td className="number">
        {agenda && t('minutesOf', { planned: plannedMinutes, length: agenda.lengthMinutes })}
      </td>
    </tr>
  )
}
