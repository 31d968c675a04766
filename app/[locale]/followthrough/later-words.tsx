import { getLocale, getTranslations } from 'next-intl/server'
import type { LaterTurnout } from '#lib/followthrough/queries/later-turnout.ts'
import type { Followed, LaterStatement } from '#lib/followthrough/queries/list-followed.ts'
import { formatMonth, languageTag } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import styles from './followthrough.module.css'

export async function State({ state }: { state: Followed['state'] }) {
  const t = await getTranslations('followthrough')
  return (
    <p className={styles.state} data-state={state}>
      {t(`standing.${state}`)}
    </p>
  )
}

type Said = Pick<LaterStatement, 'submissionId' | 'page' | 'line' | 'id'>

/** Where it stands in the form it came in. */
export async function SourceLink({ said }: { said: Said }) {
  const t = await getTranslations('followthrough')
  return (
    <Link href={`/submissions/${said.submissionId}#s-${said.id}`}>
      {t('place', { page: said.page ?? 0, line: said.line ?? 0 }) || t('source')}
    </Link>
  )
}

type LaterProps = { said: LaterStatement; shared?: { first: string; second: string }[] }

/** A later statement word for word, and what it shares with the priority. */
export async function LaterWords({ said, shared = [] }: LaterProps) {
  const t = await getTranslations('followthrough')
  const locale = await getLocale()
  const pairs = shared.map(({ first, second }) =>
    first.toLocaleLowerCase() === second.toLocaleLowerCase() ? first : `${first} · ${second}`,
  )
  const words = new Intl.ListFormat(languageTag(locale), { type: 'unit' }).format(pairs)
  return (
    <span className={styles.later}>
      <span lang={languageTag(said.language)} className={styles.words}>
        {said.text}
      </span>
      <small>
        {formatMonth(said.cycle, locale)} · <SourceLink said={said} />
        {pairs.length > 0 && ` · ${t('bothSay', { words })}`}
      </small>
    </span>
  )
}

/** Whether the jurisdiction was heard at all in the cycles that followed: silence and absence are two things. */
export async function Turnouts({ turnouts }: { turnouts: LaterTurnout[] }) {
  const t = await getTranslations('followthrough')
  const locale = await getLocale()
  if (turnouts.length === 0) return <p className={styles.source}>{t('noCycle')}</p>
  return (
    <ul className={styles.turnouts}>
      {turnouts.map(({ cycle, state }) => (
        <li key={cycle.id}>{t(`turnout.${state}`, { cycle: formatMonth(cycle, locale) })}</li>
      ))}
    </ul>
  )
}
