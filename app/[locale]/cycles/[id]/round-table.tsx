import { getTranslations } from 'next-intl/server'
import { type Actor, may } from '#lib/auth/actor.ts'
import { type Cycle, stateOn } from '#lib/cycles/cycle.ts'
import type { RoundRow } from '#lib/rounds/queries.ts'
import { ROUND_GROUPS } from '#lib/rounds/round-state.ts'
import styles from './round.module.css'
import { RoundLine } from './round-line.tsx'

export type RoundProps = { actor: Actor; cycle: Cycle; rows: RoundRow[]; today: string }

/** Everyone who was expected, missing first: the order of a morning's work, with what each row asks for. */
export async function RoundTable({ actor, cycle, rows, today }: RoundProps) {
  const t = await getTranslations('rounds')
  const reminders = await getTranslations('reminders')
  const isAsked = stateOn(cycle, today) !== 'upcoming'
  const isDesk = may(actor, 'administer', cycle.councilId)
  const mayReview = may(actor, 'review', cycle.councilId)
  const columns = 3 + (isDesk ? 3 : 0) + (mayReview ? 1 : 0)
  return (
    <div className={`scroll ${styles.stacks}`}>
      <table className={`${styles.round} ${isDesk ? styles.wide : ''}`} aria-labelledby="round">
        <thead>
          <tr>
            {isDesk && (
              <th scope="col">
                <span className="unseen">{reminders('tick')}</span>
              </th>
            )}
            <th scope="col">{t('jurisdiction')}</th>
            <th scope="col">{t('state')}</th>
            {isDesk && <th scope="col">{t('contact')}</th>}
            {isDesk && <th scope="col">{reminders('column')}</th>}
            {mayReview && (
              <th scope="col" className="number">
                {t('doubts')}
              </th>
            )}
            <th scope="col">{t('next')}</th>
          </tr>
        </thead>
        {ROUND_GROUPS.map((group) => {
          const inGroup = rows.filter((row) => row.group === group)
          if (inGroup.length === 0) return null
          return (
            <tbody key={group} id={group}>
              <tr className={styles.group}>
                <th colSpan={columns} scope="rowgroup">
                  {t(`groups.${group === 'missing' && !isAsked ? 'not-asked' : group}`)}
                  <span>{inGroup.length}</span>
                </th>
              </tr>
              {inGroup.map((row) => (
                <RoundLine
                  key={row.call.jurisdiction.id}
                  {...{ actor, cycle, row, rows, isAsked, mayReview }}
                />
              ))}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}
