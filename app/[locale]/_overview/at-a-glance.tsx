import { getLocale, getTranslations } from 'next-intl/server'
import type { Actor } from '#lib/auth/actor.ts'
import type { Council } from '#lib/councils/queries.ts'
import { type Cycle, monthKey } from '#lib/cycles/cycle.ts'
import { countExchanged } from '#lib/exchange/queries/list-exchanged.ts'
import { readFollowFilter } from '#lib/followthrough/filter.ts'
import { countStates } from '#lib/followthrough/queries/list-followed.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { formatList, formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { growingIn } from '#lib/trends/moving.ts'
import type { ThemeRow, Trends } from '#lib/trends/queries.ts'
import { SinceVisit } from '../trends/memory/since-visit.tsx'
import styles from './at-a-glance.module.css'

type Props = {
  actor: Actor
  council: Council
  trends: Trends
  cycle: Cycle
  before: Cycle | undefined
}

/** As many themes are named; the trends have the others. */
const NAMED = 3

/** What grows, what was promised last time, what is asked and offered, and what changed since: each leads to its page. */
export async function AtAGlance({ actor, council, trends, cycle, before }: Props) {
  const isLast = trends.cycles.at(-1)?.id === cycle.id
  return (
    <div className={styles.glance}>
      <Growing trends={trends} />
      {before && <Promised actor={actor} councilId={council.id} cycle={before} />}
      <AskedAndOffered actor={actor} councilId={council.id} cycle={cycle} />
      {isLast && <SinceVisit actor={actor} council={council} trends={trends} isTitled />}
    </div>
  )
}

async function Growing({ trends: { rows, cycles } }: Pick<Props, 'trends'>) {
  const t = await getTranslations('overview.glance')
  const locale = await getLocale()
  const { growing, cycleId, isOpen } = growingIn(rows)
  const cycle = cycles.find(({ id }) => id === cycleId)
  if (!cycle) return null
  const named = growing.slice(0, NAMED)
  const link = (row: ThemeRow) => (
    <Link key={row.theme.id} href={`/themes/${themeCode(row.theme.code)}`} prefetch={false}>
      {inLanguage(row.theme.name, locale)}
    </Link>
  )
  return (
    <div>
      <h2>{t('growing')}</h2>
      <p>
        {t('growingFinding', {
          n: growing.length,
          state: isOpen ? 'open' : 'ended',
          cycle: formatMonth(cycle, locale),
        })}
      </p>
      {named.map((row) => (
        <p key={row.theme.id}>{link(row)}</p>
      ))}
    </div>
  )
}

type CycleProps = { actor: Actor; councilId: number; cycle: Cycle }

/** In the order in which they are said; what waits is said apart. */
const TOLD = ['done', 'progress', 'restated', 'changed', 'dropped'] as const

async function Promised({ actor, councilId, cycle }: CycleProps) {
  const t = await getTranslations('overview.glance')
  const locale = await getLocale()
  const month = monthKey(cycle)
  const counts = await countStates(actor, councilId, readFollowFilter({ cycle: month }))
  const told = TOLD.flatMap((state) =>
    counts[state] > 0 ? [t('promised', { state, n: counts[state] })] : [],
  )
  return (
    <div>
      <h2>{t('promisedTitle')}</h2>
      <p>
        {t('promisedFinding', {
          cycle: formatMonth(cycle, locale),
          n: counts.all,
          hasTold: String(told.length > 0),
          told: formatList(told, locale),
          waiting: counts['to-decide'],
        })}
      </p>
      {counts.all > 0 && (
        <p className="on-screen">
          <Link href={`/followthrough?cycle=${month}`} prefetch={false}>
            {t('toLedger')}
          </Link>
        </p>
      )}
    </div>
  )
}

async function AskedAndOffered({ actor, councilId, cycle }: CycleProps) {
  const t = await getTranslations('overview.glance')
  const counts = await countExchanged(actor, councilId, { cycle, jurisdiction: null })
  const month = monthKey(cycle)
  return (
    <div>
      <h2>{t('askedTitle')}</h2>
      <p>{t('askedFinding', { needs: counts.answered + counts.unanswered, ...counts })}</p>
      <p className="on-screen">
        <Link href={`/exchange?cycle=${month}`} prefetch={false}>
          {t('toBoard')}
        </Link>
      </p>
    </div>
  )
}
