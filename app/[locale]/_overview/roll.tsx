import { getLocale, getTranslations } from 'next-intl/server'
import { dayOf } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatShortDay } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { RollCall } from '#lib/submissions/roll.ts'
import styles from './roll.module.css'

const LINES: Partial<Record<RollCall['state'], string>> = {
  nil: styles.nothing,
  excused: styles.excused,
  proxy: styles.excused,
  'not-received': styles.missing,
}

/** Who has reported, in the order the table is called: three states, three lines. */
export async function Roll({ roll }: { roll: RollCall[] }) {
  const t = await getTranslations('overview')
  const locale = await getLocale()
  return (
    <ul className={styles.roll} aria-label={t('roll')}>
      {roll.map(({ jurisdiction, state, receivedAt, version, proxy, submissionId }) => {
        const name = inLanguage(
          jurisdiction.isAssociation ? jurisdiction.abbreviation : jurisdiction.name,
          locale,
        )
        return (
          <li key={jurisdiction.id} className={LINES[state]}>
            {submissionId === null ? (
              name
            ) : (
              <Link href={`/submissions/${submissionId}`} prefetch={false}>
                {name}
              </Link>
            )}
            <span>
              {t(`states.${state}`, {
                day: receivedAt ? formatShortDay(dayOf(receivedAt), locale) : '',
                version: version ?? 1,
                proxy: proxy ? inLanguage(proxy.name, locale) : '',
              })}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
