import { getTranslations } from 'next-intl/server'
import { type Cycle, stateOn } from '#lib/cycles/cycle.ts'
import { daysUntil } from '#lib/rounds/punctuality.ts'
import type { RoundRow } from '#lib/rounds/queries.ts'
import styles from './round.module.css'

type Props = { cycle: Cycle; rows: RoundRow[]; today: string }

/** Where a cycle stands, in one line; each count leads to its rows. */
export async function CountsLine({ cycle, rows, today }: Props) {
  const t = await getTranslations('rounds.counts')
  const state = stateOn(cycle, today)
  const missing = rows.filter(({ group }) => group === 'missing').length
  const toReview = rows.filter(({ group }) => group === 'to-review').length
  const doubtful = rows.filter(({ doubts }) => doubts !== null && doubts > 0)
  const [first] = doubtful
  return (
    <ul className={styles.counts} aria-label={t('label')}>
      <li>
        {state === 'upcoming' && t('toOpen', { days: daysUntil(cycle.opensOn, today) })}
        {state === 'open' && t('left', { days: daysUntil(cycle.dueOn, today) })}
        {state === 'late' && t('leftLate', { days: daysUntil(cycle.lateUntil, today) })}
        {state === 'closed' && t('closed')}
      </li>
      {state !== 'upcoming' && (
        <li>
          {missing === 0 ? (
            t('missing', { n: 0 })
          ) : (
            <a className={styles.rust} href="#missing">
              {t('missing', { n: missing })}
            </a>
          )}
        </li>
      )}
      {toReview > 0 && (
        <li>
          <a href="#to-review">{t('toReview', { n: toReview })}</a>
        </li>
      )}
      {first && (
        <li>
          <a href={`#row-${first.call.jurisdiction.key}`}>
            {t('doubtful', { n: doubtful.length })}
          </a>
        </li>
      )}
    </ul>
  )
}
