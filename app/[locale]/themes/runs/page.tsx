import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { openCouncil } from '#app/session.ts'
import { may } from '#lib/auth/actor.ts'
import { formatMoment, formatNumber } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { listRuns, type Run } from '#lib/themes/queries/list-runs.ts'
import { FIGURES } from './figures.ts'
import { RunPanel } from './run-panel.tsx'

type Props = { searchParams: Promise<{ council?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('runs'))('title') }
}

export default async function RunsPage({ searchParams }: Props) {
  const { actor, council } = await openCouncil((await searchParams).council)
  const t = await getTranslations('runs')
  const runs = await listRuns(actor, council.id)
  const mayAnalyse = may(actor, 'analyse', council.id)
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      <section>
        <RunPanel run={runs[0]} mayAnalyse={mayAnalyse} />
        {!mayAnalyse && <p className="note">{t('notAllowed')}</p>}
      </section>
      {runs.length === 0 ? <p className="finding">{t('none')}</p> : <RunTable runs={runs} />}
    </>
  )
}

async function RunTable({ runs }: { runs: Run[] }) {
  const t = await getTranslations('runs')
  const locale = await getLocale()
  return (
    <div className="scroll">
      <table className="ruled">
        <caption>{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('by')}</th>
            <th scope="col">{t('kind')}</th>
            <th scope="col">{t('state')}</th>
            {FIGURES.map(([figure, head]) => (
              <th key={figure} scope="col" className="number">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.id}>
              <th scope="row">
                <Link href={`/themes/runs/${run.id}`}>{formatMoment(run.startedAt, locale)}</Link>
              </th>
              <td>{run.author ?? t('byTerminal')}</td>
              <td>
                {t(`kinds.${run.kind}`)}
                <small>
                  {t('resolution')} {formatNumber(Number(run.parameters.resolution), locale)}
                </small>
              </td>
              <td>
                {t(`states.${run.state}`)}
                {run.failure && <small>{run.failure}</small>}
              </td>
              {FIGURES.map(([figure]) => (
                <td key={figure} className="number">
                  {run.figures ? formatNumber(run.figures[figure] ?? 0, locale) : '—'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        <CsvLink address={`/${locale}/themes/runs.csv`}>{t('csv')}</CsvLink>
      </p>
    </div>
  )
}
