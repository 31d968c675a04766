import { getLocale, getTranslations } from 'next-intl/server'
import { type FollowFilter, LISTED_STATES } from '#lib/followthrough/filter.ts'
import type { StateCounts } from '#lib/followthrough/queries/list-followed.ts'
import { formatNumber } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import styles from './followthrough.module.css'

type Props = { counts: StateCounts; chosen: FollowFilter['state']; query: URLSearchParams }

/** How many stand where, each a way to them; never a share, and never beside another jurisdiction. */
export async function FollowStates({ counts, chosen, query }: Props) {
  const t = await getTranslations('followthrough')
  const locale = await getLocale()
  const addressOf = (state: FollowFilter['state']) => {
    const asked = new URLSearchParams(query)
    asked.delete('state')
    if (state) asked.set('state', state)
    return asked.size > 0 ? `/followthrough?${asked}` : '/followthrough'
  }
  const states = LISTED_STATES.filter((state) => counts[state] > 0 || state === chosen)
  return (
    <nav aria-label={t('statesLabel')} className={styles.states}>
      <Link href={addressOf(null)} aria-current={chosen === null ? 'page' : undefined}>
        {t('everyState')} <b>{formatNumber(counts.all, locale)}</b>
      </Link>
      {states.map((state) => (
        <Link
          key={state}
          href={addressOf(state)}
          aria-current={chosen === state ? 'page' : undefined}
        >
          {t(`states.${state}`)} <b>{formatNumber(counts[state], locale)}</b>
        </Link>
      ))}
    </nav>
  )
}
