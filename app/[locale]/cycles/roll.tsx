import { getLocale, getTranslations } from 'next-intl/server'
import { type Cycle, stateOn } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { awaitedFirst, type RollCall } from '#lib/submissions/roll.ts'
import styles from './roll.module.css'
import { saysOf } from './say-call.ts'

type Props = { cycle: Cycle; roll: RollCall[]; today: string }

/**
 * Whom one still waits for, then who has reported; what differs in meaning differs in its line and in its words. A form
 * that came leads to itself, all else to its row of the cycle and to what can be done about it.
 */
export async function Roll({ cycle, roll, today }: Props) {
  const t = await getTranslations('cycles')
  const locale = await getLocale()
  const says = await saysOf(cycle, today)
  const isAsked = stateOn(cycle, today) !== 'upcoming'
  return (
    <ul className={styles.roll} aria-label={t('rollLabel')}>
      {(isAsked ? awaitedFirst(roll) : roll).map((call) => {
        const name = inLanguage(call.jurisdiction.name, locale)
        const isLong = call.jurisdiction.isAssociation
        const shown = isLong ? inLanguage(call.jurisdiction.abbreviation, locale) : name
        return (
          <li
            key={call.jurisdiction.id}
            className={styles[isAsked || call.submissionId !== null ? call.state : 'excused']}
          >
            <Link href={placeOf(cycle, call)} title={isLong ? name : undefined} prefetch={false}>
              {shown}
            </Link>
            <span>{says(call)}</span>
          </li>
        )
      })}
    </ul>
  )
}

function placeOf(cycle: Cycle, { submissionId, jurisdiction }: RollCall): string {
  if (submissionId !== null) return `/submissions/${submissionId}`
  return `/cycles/${cycle.id}#row-${jurisdiction.key}`
}
