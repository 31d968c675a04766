import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { openCouncil } from '#app/session.ts'
import { may } from '#lib/auth/actor.ts'
import { listLabels } from '#lib/themes/queries/find-run.ts'
import { listActs } from '#lib/themes/queries/list-acts.ts'
import { groupActs } from '../act-groups.ts'
import { Acts } from '../acts.tsx'
import { DraftBar } from '../draft-bar.tsx'

type Props = { searchParams: Promise<{ council?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('curation'))('title') }
}

/** Everything people decided about themes; first what says nothing any more, which is never dropped. */
export default async function CurationPage({ searchParams }: Props) {
  const { actor, council } = await openCouncil((await searchParams).council)
  const t = await getTranslations('curation')
  const locale = await getLocale()
  const acts = await listActs(actor, council.id)
  const labels = await listLabels(actor, council.id)
  const mayCurate = may(actor, 'curate', council.id)
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede', { count: acts.length })}</p>
      {mayCurate && <DraftBar actor={actor} councilId={council.id} />}
      {(acts.length === 0 ? [] : groupActs(acts)).map(({ key, list }) => (
        <section key={key} aria-labelledby={key}>
          <h2 id={key}>{t(`${key}Title`)}</h2>
          <p className="finding">{list.length === 0 ? t(`${key}None`) : t(`${key}Text`)}</p>
          <Acts acts={list} labels={labels} mayCurate={mayCurate} />
        </section>
      ))}
      <p className="note">
        <CsvLink address={`/${locale}/themes/curation.csv`}>
          {(await getTranslations('app'))('csv')}
        </CsvLink>
      </p>
    </>
  )
}
