import { getLocale, getTranslations } from 'next-intl/server'
import type { Actor } from '#lib/auth/actor.ts'
import { type Cycle, dayOf } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatDay, formatMonth, formatShortDay } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { Contact } from '#lib/reminders/contact.ts'
import type { Desk, RoundRow } from '#lib/rounds/queries.ts'
import { NextAct } from './next-act.tsx'
import { TrustForm } from './reminders/trust-form.tsx'
import styles from './round.module.css'
import { StateMark } from './state-mark.tsx'

export type LineProps = {
  actor: Actor
  cycle: Cycle
  row: RoundRow
  /** All of them: one may report for another. */
  rows: RoundRow[]
  isAsked: boolean
  mayReview: boolean
}

/** One jurisdiction: its name leads to its form, or while that is missing to those it sent before. */
export async function RoundLine(line: LineProps) {
  const t = await getTranslations('rounds')
  const reminders = await getTranslations('reminders')
  const locale = await getLocale()
  const { row, cycle, isAsked, mayReview } = line
  const { call, state, desk, doubts } = row
  const { jurisdiction, submissionId } = call
  const language = desk?.contact?.language ?? 'unknown'
  return (
    <tr id={`row-${jurisdiction.key}`}>
      {desk && (
        <td className={styles.tick}>
          <TickToRemind row={row} isAsked={isAsked} />
        </td>
      )}
      <th scope="row">
        <Link
          prefetch={false}
          href={
            submissionId === null
              ? { pathname: '/submissions', query: { jurisdiction: jurisdiction.key } }
              : `/submissions/${submissionId}`
          }
        >
          {inLanguage(jurisdiction.name, locale)}
        </Link>
        {desk && <small>{t(`languages.${language}`)}</small>}
      </th>
      <td>
        <div className={styles.state}>
          <StateMark state={state} isLate={call.isLate && state !== 'nil'} />
          <div>
            <b>{t(`states.${state}`)}</b>
            <small>
              <StateNote cycle={cycle} row={row} isAsked={isAsked} />
            </small>
          </div>
        </div>
      </td>
      {desk && (
        <td data-label={t('contact')}>
          <ContactName contact={desk.contact} />
        </td>
      )}
      {desk && (
        <td data-label={reminders('column')}>
          <LastReminder line={line} desk={desk} />
        </td>
      )}
      {mayReview && (
        <td className={`number ${doubts ? '' : styles.nothing}`} data-label={t('doubts')}>
          {doubts === null ? <span className={styles.quiet}>–</span> : doubts}
        </td>
      )}
      <td className={styles.next}>
        <NextAct {...line} />
      </td>
    </tr>
  )
}

async function TickToRemind({ row: { call, desk, group }, isAsked }: TickProps) {
  const t = await getTranslations('reminders')
  if (group !== 'missing' || !isAsked) return null
  const { key, name } = call.jurisdiction
  return (
    <input
      type="checkbox"
      name="to"
      value={key}
      form="remind"
      disabled={desk?.noWay !== null}
      aria-label={t('tickOf', { name: inLanguage(name, await getLocale()) })}
    />
  )
}

/** An address that letters come back from is told here, whether or not a reminder of this cycle did. */
async function LastReminder({ line, desk }: { line: LineProps; desk: Desk }) {
  const t = await getTranslations('reminders')
  const locale = await getLocale()
  const { reminder, noWay, contact } = desk
  const { id, name } = line.row.call.jurisdiction
  if (!reminder && noWay !== 'bounced') return <span className={styles.quiet}>–</span>
  const isWrong = reminder?.state === 'failed' || reminder?.state === 'in-doubt'
  return (
    <>
      {reminder && formatShortDay(dayOf(reminder.sentAt ?? reminder.queuedAt), locale)}
      {reminder && (
        <small className={isWrong ? styles.rust : undefined}>
          {reminder.state === 'failed' && reminder.failure
            ? t(`failures.${reminder.failure}`)
            : t(`states.${reminder.state}`)}
        </small>
      )}
      {noWay === 'bounced' && reminder?.failure !== 'no-such-address' && (
        <small className={styles.rust}>{t('noWay.bounced')}</small>
      )}
      {noWay === 'bounced' && contact?.email && (
        <TrustForm jurisdictionId={id} email={contact.email} name={inLanguage(name, locale)} />
      )}
    </>
  )
}

async function ContactName({ contact }: { contact: Contact | null }) {
  const t = await getTranslations('rounds')
  const locale = await getLocale()
  if (!contact) return <span className={styles.quiet}>{t('noContact')}</span>
  return (
    <>
      {contact.name}
      <small>
        {contact.cycle
          ? t('contactFrom.form', { cycle: formatMonth(contact.cycle, locale) })
          : t(contact.from === 'given' ? 'contactFrom.given' : 'contactFrom.people')}
      </small>
      {contact.email === null && <small>{t('noAddress')}</small>}
    </>
  )
}

type TickProps = { row: RoundRow; isAsked: boolean }
type NoteProps = { cycle: Cycle; row: RoundRow; isAsked: boolean }

async function StateNote({ cycle, row: { call, state }, isAsked }: NoteProps) {
  const t = await getTranslations('cycles')
  const rounds = await getTranslations('rounds')
  const locale = await getLocale()
  const { receivedAt, isLate, version, proxy } = call
  if (!receivedAt) {
    if (state === 'proxy')
      return t('call.proxy', { name: proxy ? inLanguage(proxy.name, locale) : '' })
    return state === 'expected' && !isAsked ? t('call.not-asked') : rounds(`meanings.${state}`)
  }
  const day = dayOf(receivedAt)
  // An old form filed years later: the day of its filing says nothing without its year.
  const isFiled = day > cycle.lateUntil || day < cycle.opensOn
  return t(isLate ? 'call.late' : isFiled ? 'call.filed' : 'call.reported', {
    day: isFiled ? formatDay(day, locale) : formatShortDay(day, locale),
    version: version ?? 1,
  })
}
