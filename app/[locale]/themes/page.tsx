import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { may } from '#lib/auth/actor.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { readThemeFilter } from '#lib/themes/input.ts'
import { listRuns } from '#lib/themes/queries/list-runs.ts'
import { countUnnamed } from '#lib/themes/queries/unnamed-themes.ts'
import { isUnderWay } from '#lib/themes/run.ts'
import { readMadeTrends } from '#lib/trends/queries.ts'
import { readStandings, type Standings } from '#lib/trends/read-counts.ts'
import { AllThemes } from './all-themes.tsx'
import { MadeOf } from './made-of.tsx'
import { RunPanel } from './runs/run-panel.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('themes'))('title') }
}

export default async function ThemesPage({ searchParams }: Props) {
  const asked = await searchParams
  const { actor, council } = await openCouncil(asked.council)
  const t = await getTranslations('themes')
  const filter = readThemeFilter(asked)
  const [trends, standings, waiting, [run]] = await Promise.all([
    readMadeTrends(actor, council, { ...filter, now: new Date() }),
    readStandings(actor, council.id),
    countUnnamed(actor, council.id),
    listRuns(actor, council.id, 1),
  ])
  const { unread } = standings
  const naming = await getTranslations('naming')
  const mayAnalyse = may(actor, 'analyse', council.id)
  const hasThemes = standings.inThemes + standings.shelved > 0
  return (
    <>
      <h1>{hasThemes ? t('title') : t('noRunTitle')}</h1>
      {hasThemes ? <Lede standings={standings} /> : <p className="lede">{t('noRun')}</p>}
      {waiting > 0 && (
        <p className="finding on-screen">
          {naming('waiting', { count: waiting })}{' '}
          <Link href="/themes/names">{naming('title')}</Link>
        </p>
      )}
      {unread > 0 && hasThemes && <p className="notice">{t('unread', { count: unread })}</p>}
      {(unread > 0 || (run && isUnderWay(run, new Date()))) && (
        <section>
          <RunPanel run={run} mayAnalyse={mayAnalyse} />
        </section>
      )}
      {hasThemes && <AllThemes trends={trends} filter={filter} asked={asked} />}
      {trends.rows.length > 0 && <MadeOf trends={trends} asked={asked} />}
    </>
  )
}

async function Lede({ standings }: { standings: Standings }) {
  const t = await getTranslations('themes')
  return (
    <p className="lede">
      {t.rich('lede', {
        themes: standings.themes,
        statements: standings.inThemes,
        once: standings.shelved,
        link: (text) => <Link href="/themes/raised-once">{text}</Link>,
      })}
    </p>
  )
}
