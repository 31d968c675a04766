import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { ListPages } from '#app/_ui/tables/list-pages.tsx'
import { type Params, turnIn } from '#app/_ui/tables/turn.ts'
import { openCouncil } from '#app/session.ts'
import { may } from '#lib/auth/actor.ts'
import { pageAmong } from '#lib/lists/list.ts'
import { listLabels } from '#lib/themes/queries/find-run.ts'
import { listActs } from '#lib/themes/queries/list-acts.ts'
import { groupActs } from '../act-groups.ts'
import { Acts } from '../acts.tsx'
import { DraftBar } from '../draft-bar.tsx'

type Props = { searchParams: Promise<Params> }

const PAGE_SIZE = 25

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('curation'))('title') }
}

/** Everything people decided about themes, by pages; first what says nothing any more, which is never dropped. */
export default async function CurationPage({ searchParams }: Props) {
  const params = await searchParams
  const { actor, council } = await openCouncil(params.council)
  const t = await getTranslations('curation')
  const locale = await getLocale()
  const { turn, size } = turnIn(params, PAGE_SIZE)
  const [acts, labels] = await Promise.all([
    listActs(actor, council.id),
    listLabels(actor, council.id),
  ])
  const groups = groupActs(acts)
  const inOrder = groups.flatMap(({ list }) => list)
  const page = pageAmong(inOrder, ({ id }) => String(id), { turn, size })
  const shown = groups.map((group) => ({
    ...group,
    here: group.list.filter((act) => page.rows.includes(act)),
  }))
  const mayCurate = may(actor, 'curate', council.id)
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede', { count: acts.length })}</p>
      {mayCurate && <DraftBar actor={actor} councilId={council.id} />}
      {shown
        .filter(({ list, here }) => here.length > 0 || (list.length === 0 && page.first === 1))
        .map(({ key, list, here }) => (
          <section key={key} aria-labelledby={key}>
            <h2 id={key}>{t(`${key}Title`)}</h2>
            <p className="finding">{list.length === 0 ? t(`${key}None`) : t(`${key}Text`)}</p>
            <Acts acts={here} labels={labels} mayCurate={mayCurate} />
          </section>
        ))}
      <ListPages label={t('actPages')} path="/themes/curation" params={params} page={page} />
      <p className="note">
        <CsvLink address={`/${locale}/themes/curation.csv`}>
          {(await getTranslations('app'))('csv')}
        </CsvLink>
      </p>
    </>
  )
}
