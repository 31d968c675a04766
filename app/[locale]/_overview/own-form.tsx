import { getLocale, getTranslations } from 'next-intl/server'
import { type Cycle, type CycleState, dayOf, isOpen, stateOn } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatDay, formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { Jurisdiction } from '#lib/jurisdictions/jurisdiction.ts'
import type { SentForm } from '#lib/submissions/queries/list-sent.ts'
import type { RollCall } from '#lib/submissions/roll.ts'
import { Deadlines } from '../cycles/deadlines.tsx'
import styles from './own-form.module.css'

type Props = {
  jurisdiction: Jurisdiction
  chosen: { cycle: Cycle; roll: RollCall[] }
  /** every form of it, latest first */
  forms: SentForm[]
  today: string
}

/** What somebody who speaks for one jurisdiction came for: what is asked of it, and what became of its forms. */
export async function OwnForm({ jurisdiction, chosen: { cycle, roll }, forms, today }: Props) {
  const t = await getTranslations('overview.own')
  const locale = await getLocale()
  const name = inLanguage(jurisdiction.name, locale)
  const call = callOf(roll, jurisdiction)
  const sent = forms.filter((one) => one.cycle.id !== cycle.id)
  return (
    <section className={styles.own} aria-labelledby="own" data-state={call?.state}>
      <h2 id="own">{t('title', { name })}</h2>
      <p>
        <Deadlines cycle={cycle} today={today} />
      </p>
      <p>
        <strong>{await sayState(call, stateOn(cycle, today))}</strong>{' '}
        {call?.submissionId && <Link href={`/submissions/${call.submissionId}`}>{t('open')}</Link>}
      </p>
      {isOpen(cycle, today) && (call?.state === 'not-received' || call?.submissionId) && (
        <p>
          <Link href="/intake" className={call.submissionId ? undefined : 'button'}>
            {t(call.submissionId ? 'amend' : 'send')}
          </Link>
        </p>
      )}
      {sent.length > 0 && (
        <p className={styles.earlier}>
          {t('earlier')}{' '}
          {sent.map((one) => (
            <Link key={one.submissionId} href={`/submissions/${one.submissionId}`} prefetch={false}>
              {formatMonth(one.cycle, locale)}
            </Link>
          ))}
        </p>
      )}
    </section>
  )
}

function callOf(roll: RollCall[], { id }: Jurisdiction): RollCall | undefined {
  return roll.find((call) => call.jurisdiction.id === id)
}

/** Nobody is blamed for a form that is not due yet, nor thanked for one that reports nothing. */
async function sayState(call: RollCall | undefined, cycle: CycleState): Promise<string> {
  const t = await getTranslations('overview.own.states')
  const locale = await getLocale()
  if (!call) return t('not-expected')
  if (call.state === 'not-received')
    return t(cycle === 'closed' ? 'never-received' : 'not-received')
  if (call.state === 'excused') return t('excused')
  if (call.state === 'proxy')
    return t('proxy', { name: call.proxy ? inLanguage(call.proxy.name, locale) : '' })
  return t(call.state === 'nil' ? 'nil' : 'received', {
    day: call.receivedAt ? formatDay(dayOf(call.receivedAt), locale) : '',
    version: call.version ?? 1,
    late: String(call.isLate),
    review: call.isReviewed ? 'accepted' : 'waits',
  })
}
