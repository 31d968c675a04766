import { getLocale, getTranslations } from 'next-intl/server'
import { type Cycle, stateOn } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { RollCall } from '#lib/submissions/roll.ts'
import styles from './roll.module.css'
import { saysOf } from './say-call.ts'

type Props = { cycle: Cycle; roll: RollCall[]; today: string }

/** Who has reported, as the table is called; what differs in meaning differs in its line and in its words. */
export async function Roll({ cycle, roll, today }: Props) {
  const t = await getTranslations('cycles')
  const locale = await getLocale()
  const says = await saysOf(cycle, today)
  const isAsked = stateOn(cycle, today) !== 'upcoming'
  return (
    <ul className={styles.roll} aria-label={t('rollLabel')}>
      {roll.map((call) => {
        const name = inLanguage(call.jurisdiction.name, locale)
        const isLong = call.jurisdiction.isAssociation
        const shown = isLong ? inLanguage(call.jurisdiction.abbreviation, locale) : name
        return (
          <li
            key={call.jurisdiction.id}
            className={styles[isAsked || call.submissionId !== null ? call.state : 'excused']}
          >
            {call.submissionId === null ? (
              <b title={isLong ? name : undefined}>{shown}</b>
            ) : (
              <Link href={`/submissions/${call.submissionId}`} title={isLong ? name : undefined}>
                {shown}
              </Link>
            )}
            <span>{says(call)}</span>
          </li>
        )
      })}
    </ul>
  )
}
